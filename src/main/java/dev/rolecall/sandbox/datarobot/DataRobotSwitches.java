package dev.rolecall.sandbox.datarobot;

import java.net.URI;
import java.util.Optional;

/// What the facts about DataRobot leave open, to be set either way while the sandbox runs.
public final class DataRobotSwitches {
    private final SharingSwitches sharing = new SharingSwitches();
    private volatile boolean projectsAsArray;
    private volatile boolean notebooksFollowRemoval;
    private volatile boolean useCasesFoundByEntity = true;
    private volatile boolean notebooksNameUseCase = true;
    private volatile boolean emptyNextEndsPaging;
    private volatile boolean batchRefusesUnknown;
    private volatile boolean writesAnswerOk;
    private volatile boolean directoryForAdministrators = true;
    private volatile int notebookWriteStatus = 405;
    private volatile int largestPage = Integer.MAX_VALUE;
    private volatile Optional<URI> nextBase = Optional.empty();

    /// Switches in the position the facts think likeliest.
    public DataRobotSwitches() {}

    /// The open questions about roles.
    public SharingSwitches sharing() {
        return sharing;
    }

    /// Whether the project list is a bare array without paging, as in 2022 (FACTS 3.1).
    public DataRobotSwitches projectsAsArray(boolean array) {
        projectsAsArray = array;
        return this;
    }

    /// Whether taking somebody out of a use case also takes its notebooks from them (FACTS 3.2;
    /// leaving does not, a removal by the owner is assumed).
    public DataRobotSwitches notebooksFollowRemoval(boolean follow) {
        notebooksFollowRemoval = follow;
        return this;
    }

    /// Whether `/useCases/?entityType=notebook&entityId=` filters (FACTS 3.2, assumed); otherwise
    /// the parameters are ignored.
    public DataRobotSwitches useCasesFoundByEntity(boolean found) {
        useCasesFoundByEntity = found;
        return this;
    }

    /// Whether a notebook carries the identifier of a use case that holds it (FACTS 3.2, assumed).
    public DataRobotSwitches notebooksNameUseCase(boolean named) {
        notebooksNameUseCase = named;
        return this;
    }

    /// Whether the last page says `"next":""` instead of `null`; clients meet both (FACTS 3.1).
    public DataRobotSwitches emptyNextEndsPaging(boolean empty) {
        emptyNextEndsPaging = empty;
        return this;
    }

    /// Whether one unknown or refused notebook spoils a whole batch with 404 instead of being left
    /// out (FACTS 3.2, assumed).
    public DataRobotSwitches batchRefusesUnknown(boolean refuses) {
        batchRefusesUnknown = refuses;
        return this;
    }

    /// Whether writes answer 200 with an object instead of 204 (FACTS 3.3: some newer ones do).
    public DataRobotSwitches writesAnswerOk(boolean ok) {
        writesAnswerOk = ok;
        return this;
    }

    /// Whether only administrators may list users (FACTS 3.6).
    public DataRobotSwitches directoryForAdministrators(boolean only) {
        directoryForAdministrators = only;
        return this;
    }

    /// The answer to a write on a notebook's roles, which do not offer any: 405 or 404 (FACTS 3.2;
    /// the real answer was not seen).
    public DataRobotSwitches notebookWriteStatus(int status) {
        notebookWriteStatus = status;
        return this;
    }

    /// The most items a page of roles ever has, whatever was asked (FACTS 3.3: maxima differ).
    public DataRobotSwitches largestPage(int items) {
        largestPage = items;
        return this;
    }

    /// The host and path `next` and `previous` begin with, when it is not the sandbox's own: a
    /// proxy's, or a hostile one (FACTS 3.1).
    public DataRobotSwitches nextBase(Optional<URI> base) {
        nextBase = base;
        return this;
    }

    boolean projectsAsArray() {
        return projectsAsArray;
    }

    boolean notebooksFollowRemoval() {
        return notebooksFollowRemoval;
    }

    boolean useCasesFoundByEntity() {
        return useCasesFoundByEntity;
    }

    boolean notebooksNameUseCase() {
        return notebooksNameUseCase;
    }

    boolean emptyNextEndsPaging() {
        return emptyNextEndsPaging;
    }

    boolean batchRefusesUnknown() {
        return batchRefusesUnknown;
    }

    boolean writesAnswerOk() {
        return writesAnswerOk;
    }

    boolean directoryForAdministrators() {
        return directoryForAdministrators;
    }

    int notebookWriteStatus() {
        return notebookWriteStatus;
    }

    int largestPage() {
        return largestPage;
    }

    Optional<URI> nextBase() {
        return nextBase;
    }
}
