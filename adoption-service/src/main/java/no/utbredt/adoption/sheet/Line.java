package no.utbredt.adoption.sheet;

import java.util.Optional;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.history.Edition;
import org.jspecify.annotations.Nullable;

/** One row of a sheet. */
public sealed interface Line<T> {

    /** Number of the line it begins on, from 1; the header is line 1. */
    long number();

    /** Id of the document it is about, as written; empty where it could not be read. */
    String id();

    /**
     * A row that could be read.
     *
     * @param seen the edition its writer saw, or null for any
     */
    record Said<T>(long number, String id, @Nullable Edition seen, Change<T> change) implements Line<T> {}

    /**
     * A row that could not.
     *
     * @param field name of the column, empty where the row as a whole is meant
     */
    record Unread<T>(long number, String id, String field, Fault fault) implements Line<T> {}

    /** What a row makes of what is there. */
    interface Change<T> {

        /**
         * @param now what is there, if anything
         * @throws no.utbredt.adoption.fault.FaultyField where it cannot be
         * @throws no.utbredt.adoption.fault.FaultyValue where it cannot be
         */
        T of(Optional<T> now);
    }
}
