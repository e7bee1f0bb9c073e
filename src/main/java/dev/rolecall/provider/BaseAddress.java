package dev.rolecall.provider;

import dev.rolecall.i18n.Message;
import java.net.URI;

/// A public base address of a service and what people call it, such as "Europe".
public record BaseAddress(Message name, URI address) {}
