package dev.rolecall.plan;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import java.util.Optional;

/// One change that will be sent, and the access list it was decided on.
///
/// @param id tells steps of one plan apart; also its name in the journal
/// @param seen the list as it was read when the change was staged; absent when none was read
public record Step(String id, Change change, Optional<AccessList> seen) {}
