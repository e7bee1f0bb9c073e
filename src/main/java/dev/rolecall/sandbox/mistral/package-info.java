/// The double of Mistral's libraries and their sharings, written from the facts about the service.
package dev.rolecall.sandbox.mistral;
