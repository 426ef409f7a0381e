package no.utbredt.reporting.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;

/**
 * As known then, of what had been stated by the end of a day (law 3).
 *
 * @param knownAt when something must have been known, a day or an instant
 * @param statedBy the last day on which a source may have said it, or null for no such limit
 * @param provisional whether the answer may still change
 * @param horizon what is taken into account
 */
public record AsOf(
        String knownAt,
        @Nullable LocalDate statedBy,
        boolean provisional,
        @JsonIgnore Horizon horizon) {

    /** The names of the parameters it is asked by. */
    public static final Set<String> PARAMETERS = Set.of("knownAt", "statedBy");

    /** The columns it fills in each line. */
    public static final List<String> COLUMNS = List.of("knownAt", "statedBy", "provisional");

    /** As asked; today unless said otherwise. */
    public static AsOf of(Asked asked, KnownUpTo known) {
        KnownAt knownAt = asked.knownAt(known.today());
        LocalDate statedBy = asked.day("statedBy");
        return new AsOf(knownAt.toString(), statedBy, known.provisional(knownAt), Horizon.of(knownAt, statedBy));
    }
}
