package dev.rolecall.cli;

import dev.rolecall.i18n.Message;

/// Why a line of a changes file makes no sense.
record LineFault(long number, Message reason) {}
