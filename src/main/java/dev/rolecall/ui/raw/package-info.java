/// What a service itself says, word for word.
package dev.rolecall.ui.raw;
