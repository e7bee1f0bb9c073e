/// Mistral: libraries and who has access to them (FACTS 1).
package dev.rolecall.provider.mistral;
