package no.utbredt.adoption.imports;

import java.util.List;
import java.util.stream.Stream;
import no.utbredt.adoption.fault.Fault;

/**
 * Why records were not recorded: one cause for all that share code, place and what would be right.
 *
 * @param code stable
 * @param field the column, or a JSON pointer into the event with {@code *} for a place in a list; empty for the whole record
 * @param expected what would be right
 * @param detail what is wrong with the first of them, in English
 * @param detailNb the same in Norwegian bokmål
 * @param count how many, at least 1
 * @param firstRows the first of them, by line
 */
public record Cause(
        String code, String field, String expected, String detail, String detailNb, long count, List<Long> firstRows) {

    private static final int FIRST = 10;

    static Cause of(long line, String field, Fault fault) {
        return new Cause(fault.code(), field, fault.expected(), fault.detail(), fault.detailNb(), 1, List.of(line));
    }

    boolean shares(Cause other) {
        return code.equals(other.code) && field.equals(other.field) && expected.equals(other.expected);
    }

    /** This cause and one more record of it. */
    Cause and(Cause more) {
        return new Cause(
                code,
                field,
                expected,
                detail,
                detailNb,
                count + more.count,
                Stream.concat(firstRows.stream(), more.firstRows.stream())
                        .distinct()
                        .limit(FIRST)
                        .toList());
    }
}
