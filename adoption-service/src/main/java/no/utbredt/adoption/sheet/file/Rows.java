package no.utbredt.adoption.sheet.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.fault.file.SentTable;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.sheet.Line;
import no.utbredt.vocabulary.Names;
import no.utbredt.vocabulary.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one kind of sheet.
 *
 * @param key the column that names the document
 * @param columns columns there must and may be
 * @param reading what a row says
 */
record Rows<T>(String key, SentTable columns, Function<Row, Line.Change<T>> reading) {

    static final int MOST = 10_000;
    static final String VERSION = "version";
    /** Characters of a name or a source. */
    static final int LONGEST = 1_000;

    private static final int MOST_VALUES = 100;

    static SentTable columns(Set<String> needed, Set<String> others) {
        Set<String> known = new LinkedHashSet<>(needed);
        known.addAll(others);
        known.add(VERSION);
        return new SentTable(needed, known, MOST);
    }

    List<Line<T>> read(byte[] body) {
        return columns.read(
                body,
                (line, row) ->
                        new Line.Said<>(line, row.text(key), row.optional(VERSION, Rows::version), reading.apply(row)),
                Line.Unread::new);
    }

    private static Edition version(String text) {
        return Edition.read(text.replace("\"", ""))
                .orElseThrow(() -> new FaultyValue(
                        "entity-tag",
                        "\"1-7\", as ETag gave it",
                        Quoted.of(text) + " is no entity tag of ours",
                        Quoted.of(text) + " er ikke en av våre"));
    }

    /** Several values of one cell. */
    static <V> List<V> several(Row row, String column, String separator, Function<String, V> reading) {
        int said = row.list(column, separator).size();
        if (said > MOST_VALUES) {
            throw new FaultyField(
                    column,
                    new Fault(
                            "list-length",
                            "at most " + MOST_VALUES + " elements",
                            "there are " + said + " elements",
                            "det er " + said + " elementer"));
        }
        return row.list(column, separator, reading);
    }

    /** Where the row's own dated values are known from, or null. */
    static @Nullable String source(Row row) {
        return row.optional("source", source -> Names.read(source, LONGEST));
    }

    static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new FaultyValue(
                        "code-unknown",
                        "one of true, false",
                        "\"" + Quoted.of(text) + "\" is not a known code",
                        "«" + Quoted.of(text) + "» er ikke en kjent kode");
        };
    }
}
