package no.utbredt.client.imports;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import no.utbredt.client.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How far a file that was sent has been worked off.
 *
 * @param dryRun whether nothing is recorded
 * @param causes why rows were not taken, grouped; the most frequent ones
 */
public record Import(
        String id,
        String type,
        String format,
        boolean dryRun,
        String strategy,
        State state,
        Rows rows,
        List<Cause> causes,
        @Nullable Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /** How far it is. */
    public enum State {
        RECEIVED,
        WORKING,
        DONE,
        FAILED,
        /** Something this version does not know. */
        @JsonEnumDefaultValue
        OTHER
    }

    /**
     * How many rows there were, and what became of them.
     *
     * @param skipped passed over as the strategy wants it
     */
    public record Rows(long read, long recorded, long duplicate, long conflict, long refused, long skipped) {}

    /**
     * Why rows were not taken.
     *
     * @param code stable
     * @param field a JSON pointer or the name of a column; null where it is about the row
     * @param expected what would be right; null where nothing is said of it
     * @param detail for people, in English
     * @param detailNb the same in Norwegian
     * @param firstRows numbers of the first of these rows, from 1
     */
    public record Cause(
            String code,
            @Nullable String field,
            @Nullable String expected,
            @Nullable String detail,
            @Nullable String detailNb,
            long count,
            List<Long> firstRows) {

        public Cause {
            firstRows = firstRows == null ? List.of() : List.copyOf(firstRows);
        }

        /** As a problem, without where it was. */
        public Problem problem() {
            return new Problem(422, code, field == null || field.isEmpty() ? null : field, expected, detail, detailNb);
        }
    }

    public Import {
        rows = rows == null ? new Rows(0, 0, 0, 0, 0, 0) : rows;
        causes = causes == null ? List.of() : List.copyOf(causes);
    }

    /** Whether nothing more will become of it. */
    public boolean ended() {
        return state == State.DONE || state == State.FAILED;
    }
}
