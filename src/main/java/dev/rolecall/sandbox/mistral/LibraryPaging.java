package dev.rolecall.sandbox.mistral;

/// The three generations of Mistral's library list, which live side by side (FACTS 1.2).
public enum LibraryPaging {
    /// `page_token` and `next_page_token`; `pagination` only when `page` is sent. Since about June
    /// 2026.
    PAGE_TOKEN,
    /// `page` and `page_size` with a `pagination` object; tokens are not known.
    PAGE_NUMBER,
    /// No parameters and no paging fields: every library at once.
    NONE
}
