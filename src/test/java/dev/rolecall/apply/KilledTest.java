package dev.rolecall.apply;

import static dev.rolecall.apply.SandboxFixture.first;
import static dev.rolecall.apply.SandboxFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rolecall.apply.SettledStep.Truth;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.plan.Holding;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.testing.ChildProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed leaves a readable journal, and the next start knows what to look at.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class KilledTest {
    @TempDir private Path folder;

    @Test
    void a_run_killed_in_flight_is_found_and_settled_by_the_next_program() throws Exception {
        try (SandboxFixture fixture = new SandboxFixture(folder)) {
            CountDownLatch second = new CountDownLatch(1);
            fixture.sandbox()
                    .faults()
                    .nth(2, Faults.call("PATCH", "/sharedRoles"))
                    .first(second::countDown)
                    .nth(2, Faults.call("PATCH", "/sharedRoles"))
                    .answerLate(Duration.ofSeconds(60));
            ResourceRef useCase = first(fixture.dataRobot(), "useCase");
            try (ChildProgram program =
                    ChildProgram.start(
                            RunToBeKilled.class,
                            folder.resolve("said.txt"),
                            folder.toString(),
                            fixture.sandbox().dataRobotBase().toString(),
                            fixture.sandbox().dataRobotToken(),
                            useCase.id(),
                            fixture.person(200).id().orElseThrow(),
                            fixture.person(201).id().orElseThrow(),
                            fixture.person(202).id().orElseThrow())) {
                assertThat(second.await(60, TimeUnit.SECONDS)).as(said()).isTrue();
                waitUntil(() -> hasAccess(fixture, useCase, 201));
                program.kill();
            }

            JournalContent left = fixture.journal().read();
            Settlement settlement = new Settlement(fixture.journal());

            assertThat(left.breaks()).isEmpty();
            assertThat(left.entries())
                    .extracting(JournalEntry::kind)
                    .containsExactly(
                            JournalEntry.Kind.INTEND,
                            JournalEntry.Kind.ANSWER,
                            JournalEntry.Kind.VERIFIED,
                            JournalEntry.Kind.INTEND);
            assertThat(settlement.unknown())
                    .extracting(UnknownStep::principal)
                    .containsExactly(fixture.person(201));
            assertThat(settlement.settle(fixture.dataRobot()))
                    .extracting(SettledStep::truth, SettledStep::found)
                    .containsExactly(tuple(Truth.AS_WANTED, Optional.of("CONSUMER")));
            assertThat(settlement.unknown()).isEmpty();
            assertThat(fixture.journal().read().breaks()).isEmpty();
            assertThat(Files.readString(fixture.journal().file()))
                    .doesNotContain(fixture.sandbox().dataRobotToken());
        }
    }

    @Test
    void a_journal_whose_writer_is_killed_again_and_again_stays_one_chain() throws Exception {
        Journal journal = new Journal(folder, Clock.systemUTC());
        long size = 0;
        for (int round = 0; round < 3; round++) {
            try (ChildProgram program = writer(1_000_000)) {
                long before = size;
                waitUntil(() -> sizeOf(journal.file()) > before + 20_000);
                program.kill();
            }
            size = sizeOf(journal.file());
            assertThat(journal.read().entries()).hasSizeGreaterThan(5 * (round + 1));
        }

        journal.append(List.of(JournalLine.of(JournalEntry.Kind.NOTE).with("note", "after all")));

        assertThat(journal.read().breaks()).isEmpty();
        assertThat(journal.read().entries().getLast().text("note")).contains("after all");
    }

    @Test
    void two_programs_write_into_one_journal_at_the_same_time() throws Exception {
        Journal journal = new Journal(folder, Clock.systemUTC());
        try (ChildProgram program = writer(60)) {
            int own = 0;
            while (program.isAlive()) {
                journal.append(List.of(JournalLine.of(JournalEntry.Kind.NOTE).with("note", "own")));
                own++;
            }

            assertThat(program.exitCode()).as(said()).isZero();
            JournalContent content = journal.read();
            assertThat(content.breaks()).isEmpty();
            assertThat(content.entries()).hasSize(60 + own);
            assertThat(own).isPositive();
        }
    }

    private ChildProgram writer(int lines) throws IOException {
        return ChildProgram.start(
                WriterToBeKilled.class,
                folder.resolve("said.txt"),
                folder.toString(),
                String.valueOf(lines));
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private static boolean hasAccess(SandboxFixture fixture, ResourceRef useCase, int person) {
        try {
            return Holding.first(read(fixture.dataRobot(), useCase), fixture.person(person))
                    .isPresent();
        } catch (FailureException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private static long sizeOf(Path file) {
        return file.toFile().length();
    }

    private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("gave up waiting").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
