package no.utbredt.adoption.imports;

/**
 * A place in a body, between two records.
 *
 * @param at bytes before it
 * @param line number of the line, or of the element of a list, that begins here, from 1
 */
public record Mark(long at, long line) {

    /** Before the first record. */
    public static final Mark START = new Mark(0, 1);
}
