/// Words for people: every sentence on a screen or a terminal is a [dev.rolecall.i18n.Message]
/// whose text lives in one bundle, ready for translation.
package dev.rolecall.i18n;
