/// The double of Gemini's corpora, tuned models and permissions, written from the facts about the
/// service.
package dev.rolecall.sandbox.gemini;
