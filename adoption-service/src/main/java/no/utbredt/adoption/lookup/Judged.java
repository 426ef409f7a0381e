package no.utbredt.adoption.lookup;

import java.time.LocalDate;
import java.time.ZoneId;
import no.utbredt.adoption.report.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are asked for by what the register said to them: one verdict of those kept on a name is enough, and it is that
 * verdict whose day counts.
 *
 * @param verdict null for any
 * @param from the first day on which the log took the judged delivery, Europe/Oslo; null for any
 * @param to the last such day; null for any
 */
public record Judged(
        Verdict.@Nullable Kind verdict,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** Whether it is one of those. Of a report whose verdict has not been heard of yet it is known that it was recorded, and not when. */
    public boolean fits(LookUps.Entry entry) {
        return entry.verdicts().stream().anyMatch(this::fits) || (entry.report().isPresent() && takesUnheard());
    }

    private boolean takesUnheard() {
        return from == null && to == null && (verdict == null || verdict == Verdict.Kind.RECORDED);
    }

    private boolean fits(Verdict said) {
        LocalDate day = LocalDate.ofInstant(said.recordedAt(), OSLO);
        return (verdict == null || verdict == said.kind())
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }
}
