package no.utbredt.adoption.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.utbredt.adoption.report.Expectations.Expectation;
import org.jspecify.annotations.Nullable;

/** One event on its way through the door. */
final class Visit {

    private final Desk.@Nullable Refused refused;
    private final @Nullable Stamped stamped;
    private final List<Notice> notices;
    private boolean deskUnavailable;
    private boolean kept = true;
    private @Nullable Expectation expectation;
    private @Nullable CompletableFuture<LogPosition> appended;

    private Visit(Desk.@Nullable Refused refused, @Nullable Stamped stamped, List<Notice> notices) {
        this.notices = notices;
        this.refused = refused;
        this.stamped = stamped;
    }

    static Visit refused(Desk.Refused refused) {
        return new Visit(refused, null, List.of());
    }

    static Visit welcome(Stamped stamped, List<Notice> notices) {
        return new Visit(null, stamped, notices);
    }

    Stream<Desk.Refused> refusal() {
        return Stream.ofNullable(refused);
    }

    /** The report, if it may come in. */
    Stream<Stamped> welcomed() {
        return Stream.ofNullable(stamped);
    }

    /** The report, if it has a footnote. */
    Stream<Stamped> noted() {
        return Stream.ofNullable(stamped).filter(report -> report.footnote() != null);
    }

    /** Stops a report whose footnote had to be kept in the store; all others go on. */
    void deskUnavailable() {
        deskUnavailable = stamped != null && stamped.footnote() != null;
    }

    /** It was refused and could not be set aside. */
    void notKept() {
        kept = false;
    }

    void append(DeliveryLog log, @Nullable Expectations expectations) {
        if (stamped != null && !deskUnavailable) {
            expectation = expectations == null ? null : expectations.expect(stamped.name());
            appended = log.append(stamped);
        }
    }

    /** Whether the log did not even take it. */
    boolean turnedAway() {
        return appended != null && appended.isCompletedExceptionally();
    }

    /** The answer; waits for the log as long as the log itself does, then for the verdict while time is left. */
    Answer answer(Supplier<Duration> left) {
        if (deskUnavailable) {
            return unavailable("store-unavailable");
        }
        if (refused != null) {
            return turnedDown(refused);
        }
        try (Expectation awaited = expectation) {
            return appended == null ? unavailable("log-unavailable") : verdict(awaited, appended.get(), left);
        } catch (ExecutionException e) {
            return unavailable("log-unavailable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unavailable("log-unavailable");
        }
    }

    private Answer turnedDown(Desk.Refused event) {
        Judgement.Wrong wrong = event.judgement();
        return new Answer.Refused(wrong.source(), wrong.id(), wrong.refusals(), kept);
    }

    /** The answer to a rehearsal. */
    Answer foreseen(Map<ReportName, Verdict.Kind> kinds) {
        if (refused != null) {
            return turnedDown(refused);
        }
        ReportName name = Objects.requireNonNull(stamped).name();
        return new Answer.Foreseen(name, kinds.getOrDefault(name, Verdict.Kind.RECORDED), notices);
    }

    /** Waits for nothing more. */
    void leave() {
        if (expectation != null) {
            expectation.close();
        }
    }

    private Answer verdict(@Nullable Expectation awaited, LogPosition delivery, Supplier<Duration> left)
            throws InterruptedException, ExecutionException {
        Answer received = new Answer.Received(Objects.requireNonNull(stamped).name(), delivery, notices);
        if (awaited == null) {
            return received;
        }
        try {
            long nanos = Math.max(0, left.get().toNanos());
            return new Answer.Judged(awaited.on(delivery).get(nanos, TimeUnit.NANOSECONDS), notices);
        } catch (TimeoutException e) {
            return received;
        }
    }

    private Answer unavailable(String code) {
        ReportName name = Objects.requireNonNull(stamped).name();
        return new Answer.Unavailable(name.source(), name.id(), Faults.unavailable(code));
    }
}
