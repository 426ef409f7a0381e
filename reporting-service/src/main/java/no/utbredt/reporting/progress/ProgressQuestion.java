package no.utbredt.reporting.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Audience;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * How far has an initiative come, against what was promised?
 *
 * @param initiative its id
 * @param day the day asked about, at its end
 * @param knownAt as known when it is asked
 * @param statedBy the day by whose end sources must have said it, or null
 * @param majority the share of a group's relevant actors that must be exceeded for the group to be in a phase, from 0.5
 *     (the majority of law 9) up to but not 1
 */
public record ProgressQuestion(
        String initiative,
        LocalDate day,
        KnownAt knownAt,
        @Nullable LocalDate statedBy,
        BigDecimal majority) {

    /** Half: more than half is the majority. */
    public static final BigDecimal HALF = new BigDecimal("0.5");

    public ProgressQuestion {
        if (!isMajority(majority)) {
            throw new IllegalArgumentException("a majority is exceeded from 0.5 up to but not 1, not " + majority);
        }
    }

    /** Whether exceeding that share makes a majority. */
    public static boolean isMajority(BigDecimal share) {
        return share.compareTo(HALF) >= 0 && share.compareTo(BigDecimal.ONE) < 0;
    }

    /** What is taken into account. */
    public Horizon horizon() {
        return Horizon.of(knownAt, statedBy);
    }

    /** The coverage of a group on some day, as known within the same horizon. */
    CoverageQuestion coverage(
            String service, Role role, Stage stage, String group, Weight weight, Cut cut, LocalDate on) {
        return new CoverageQuestion(
                service,
                role,
                stage,
                group,
                null,
                RollUp.none(),
                weight,
                cut,
                on,
                knownAt,
                statedBy,
                on,
                Audience.PUBLIC);
    }
}
