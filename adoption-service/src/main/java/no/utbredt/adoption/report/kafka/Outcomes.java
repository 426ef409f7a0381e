package no.utbredt.adoption.report.kafka;

import java.util.Locale;
import java.util.Optional;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Verdict;
import no.utbredt.contract.report.Outcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads verdicts from {@code utbredt.outcomes}. */
public final class Outcomes {

    private Outcomes() {}

    /** The verdict in a record's value, or nothing when it is not one. */
    public static Optional<Verdict> read(byte @Nullable [] value, JsonMapper json) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return whole(json.readValue(value, Outcome.class));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    private static Optional<Verdict> whole(@Nullable Outcome outcome) {
        return outcome == null
                        || outcome.source() == null
                        || outcome.id() == null
                        || outcome.verdict() == null
                        || outcome.delivery() == null
                        || outcome.holder() == null
                        || outcome.contentHash() == null
                        || outcome.recordedAt() == null
                ? Optional.empty()
                : Optional.of(verdict(outcome));
    }

    private static Verdict verdict(Outcome outcome) {
        return new Verdict(
                new ReportName(outcome.source(), outcome.id()),
                Verdict.Kind.valueOf(outcome.verdict().toUpperCase(Locale.ROOT)),
                new LogPosition(
                        outcome.delivery().partition(), outcome.delivery().offset()),
                new LogPosition(outcome.holder().partition(), outcome.holder().offset()),
                outcome.contentHash(),
                outcome.recordedAt());
    }
}
