package no.utbredt.reporting.attention;

import java.time.LocalDate;
import no.utbredt.reporting.progress.ProgressQuestion;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * What needs a look?
 *
 * @param day the day asked about
 * @param knownAt as known when it is asked
 * @param statedBy the day by whose end sources must have said it, or null
 * @param silence after so many days without a word a vendor is silent, 0 or more
 */
public record AttentionQuestion(
        LocalDate day, KnownAt knownAt, @Nullable LocalDate statedBy, int silence) {

    /** What is taken into account. */
    public Horizon horizon() {
        return Horizon.of(knownAt, statedBy);
    }

    ProgressQuestion progress(String initiative) {
        return new ProgressQuestion(initiative, day, knownAt, statedBy, ProgressQuestion.HALF);
    }
}
