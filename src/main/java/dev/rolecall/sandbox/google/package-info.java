/// The double of Google's sign-in: consent, tokens, service accounts and acting as one, written
/// from the public descriptions of OAuth 2.0 and of Google's answers.
package dev.rolecall.sandbox.google;
