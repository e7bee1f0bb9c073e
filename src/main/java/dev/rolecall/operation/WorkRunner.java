package dev.rolecall.operation;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.FaultCode;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// Runs work on the thread it is called on and turns every way of ending into an [Outcome].
final class WorkRunner {
    private static final Logger LOG = System.getLogger(WorkRunner.class.getName());

    <T> Outcome<T> run(Work<T> work, Progress progress) {
        try {
            return new Outcome.Succeeded<>(work.run(progress));
        } catch (FailureException failed) {
            return new Outcome.Failed<>(failed.failure());
        } catch (InterruptedException stopped) {
            return new Outcome.Cancelled<>();
        } catch (RuntimeException broken) {
            // A defect of ours: logged here, once, because the outcome carries its code alone.
            LOG.log(Level.ERROR, "Work broke", broken);
            return new Outcome.Failed<>(new Failure.Broken(FaultCode.of(broken)));
        }
    }
}
