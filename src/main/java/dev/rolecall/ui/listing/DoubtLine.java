package dev.rolecall.ui.listing;

import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Message;
import java.util.List;

/// One account of which much is gone, as the notice over a table puts it.
///
/// @param where the resources that lost most
public record DoubtLine(AccountId account, String name, Message sentence, List<Message> where) {
    public DoubtLine {
        where = List.copyOf(where);
    }
}
