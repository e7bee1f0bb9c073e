package dev.rolecall.domain;

/// A kind of shareable thing, by its word on the command line and in files: `library`, `corpus`,
/// `tunedModel`, `notebook`, `useCase`, `deployment`, `dataset`, `project`.
public record ResourceKind(String word) {
    @Override
    public String toString() {
        return word;
    }
}
