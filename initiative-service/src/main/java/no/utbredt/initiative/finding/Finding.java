package no.utbredt.initiative.finding;

import java.util.Comparator;

/**
 * Why a file is refused, said of one place in it.
 *
 * @param file name of the file
 * @param line line, from 1
 * @param column column, from 1
 * @param pointer JSON pointer to the value in the file
 * @param code stable code of what is wrong
 * @param detail what is wrong, in English
 * @param detailNb what is wrong, in Norwegian
 * @param expected what would be right
 */
public record Finding(
        String file,
        int line,
        int column,
        String pointer,
        String code,
        String detail,
        String detailNb,
        String expected) {

    /** By place. */
    public static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::code);

    @Override
    public String toString() {
        return "%s:%d:%d %s: %s; expected %s".formatted(file, line, column, code, detail, expected);
    }
}
