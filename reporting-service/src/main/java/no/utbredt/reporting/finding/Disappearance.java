package no.utbredt.reporting.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * Since when a finding is gone that is gone today, looked for by halving the days since something was said of it: where it came and went
 * more than once, one of the days on which it went.
 */
public record Disappearance(Findings findings) {

    /**
     * The first day at whose end the finding was not found any more.
     *
     * @param said day on which something was said of it
     * @param today day at whose end it is not found
     * @return null where it was gone already when something was said
     */
    public @Nullable LocalDate of(String id, LocalDate said, LocalDate today) {
        if (!isFound(id, said)) {
            return null;
        }
        LocalDate found = said;
        LocalDate gone = today;
        while (found.plusDays(1).isBefore(gone)) {
            LocalDate between = found.plusDays(ChronoUnit.DAYS.between(found, gone) / 2);
            if (isFound(id, between)) {
                found = between;
            } else {
                gone = between;
            }
        }
        return gone;
    }

    private boolean isFound(String id, LocalDate day) {
        return findings.reports(Horizon.knownAt(KnownAt.endOf(day)))
                .after(0)
                .anyMatch(finding -> finding.id().equals(id));
    }
}
