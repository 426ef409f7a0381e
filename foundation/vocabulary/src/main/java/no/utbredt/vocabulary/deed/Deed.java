package no.utbredt.vocabulary.deed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Something an operator or steward did, or tried to. Who is an organisation by its client, never a person.
 *
 * @param id names it; of two begun in different milliseconds the later has the greater
 * @param at when it was begun, UTC, in whole milliseconds
 * @param client the system that acted
 * @param organisation number of the organisation it acted for, or null where its token says none
 * @param act what was asked for: a method and the address as the API document has it, such as {@code PUT /v1/actors/{id}}
 * @param what what it was done to, at most {@value #LONGEST} characters; empty where it was done to nothing in particular
 * @param status the answer as HTTP has it, or null where it was begun and nobody knows what came of it
 */
public record Deed(
        String id,
        Instant at,
        String client,
        @Nullable String organisation,
        String act,
        String what,
        @Nullable Integer status) {

    /** The most characters of what it was done to; of more the first are kept. */
    public static final int LONGEST = 300;

    public Deed {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        what = cut(what);
    }

    /** One that is begun at that instant. */
    public static Deed begun(Instant at, String client, @Nullable String organisation, String act, String what) {
        String id = "%013d-%016x"
                .formatted(at.toEpochMilli(), ThreadLocalRandom.current().nextLong());
        return new Deed(id, at, client, organisation, act, what, null);
    }

    /**
     * The same with what came of it.
     *
     * @param toWhat what it was done to where that was not known before, or null
     */
    public Deed ended(int answer, @Nullable String toWhat) {
        return new Deed(id, at, client, organisation, act, toWhat == null ? what : toWhat, answer);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
