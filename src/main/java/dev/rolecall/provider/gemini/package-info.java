/// Google's Gemini as a provider: corpora and tuned models, and the permissions of both (FACTS
/// section 2).
package dev.rolecall.provider.gemini;
