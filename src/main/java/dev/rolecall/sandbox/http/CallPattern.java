package dev.rolecall.sandbox.http;

import java.util.Optional;
import java.util.function.Predicate;

/// Which calls a fault is meant for.
///
/// @param service only this service, or any
/// @param method only this method, or `*` for any
/// @param path what the path and query must be like; both raw, joined by `?` when there is a query
public record CallPattern(Optional<Service> service, String method, Predicate<String> path) {

    boolean matches(Request request) {
        String target =
                request.rawQuery().isEmpty()
                        ? request.path()
                        : request.path() + "?" + request.rawQuery();
        return service.map(request.service()::equals).orElse(true)
                && (method.equals("*") || method.equals(request.method()))
                && path.test(target);
    }
}
