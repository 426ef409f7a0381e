package no.utbredt.adoption.sheet;

import no.utbredt.adoption.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row, or would become of it.
 *
 * @param line number of its line, from 1
 * @param id id of the document it is about; empty where it could not be read
 * @param result what became of it
 * @param field name of the column the fault is about, empty where there is none or the row as a whole is meant
 * @param fault what is wrong with a refused row, or worth a look in one that is taken, else null
 */
public record Outcome(
        long line,
        String id,
        Result result,
        String field,
        @Nullable Fault fault) {

    /** What can become of a row. */
    public enum Result {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    static Outcome refused(long line, String id, String field, Fault fault) {
        return new Outcome(line, id, Result.REFUSED, field, fault);
    }
}
