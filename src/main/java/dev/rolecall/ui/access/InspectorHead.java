package dev.rolecall.ui.access;

import dev.rolecall.domain.Environment;
import dev.rolecall.i18n.Message;
import dev.rolecall.profile.Colour;
import java.util.List;
import java.util.Optional;

/// What stands over the inspector's table.
///
/// @param glyph the mark of the service; absent when resources of several services are selected
/// @param service what the mark stands for
/// @param line kind, account and owner, in this order
/// @param id the service's identifier of a single resource, to copy
/// @param environment the gravest environment among the accounts
/// @param colour the account's own, if there is one account only
/// @param note what is different when several unlike resources are selected
public record InspectorHead(
        Optional<String> glyph,
        Message service,
        Message title,
        List<Message> line,
        Optional<String> id,
        Environment environment,
        Colour colour,
        Optional<Message> note) {}
