package no.utbredt.contract.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an actor weighs from a date until the next point of the same kind.
 *
 * @param kind {@code POPULATION}, {@code GP_PERSONS}, {@code GP_LISTS} or {@code LISTED_PATIENTS}
 * @param date the register's reference date
 * @param value at least 0
 * @param source where it is known from, or null where only the document's sources say; absent in what was written before it was kept
 */
public record WeightPoint(
        String kind,
        LocalDate date,
        long value,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String source) {

    /** A weight of which the document's sources alone say where it is known from. */
    public WeightPoint(String kind, LocalDate date, long value) {
        this(kind, date, value, null);
    }
}
