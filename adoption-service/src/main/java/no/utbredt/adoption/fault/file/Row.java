package no.utbredt.adoption.fault.file;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.vocabulary.Days;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Numbers;
import no.utbredt.vocabulary.Quoted;
import org.jspecify.annotations.Nullable;

/** One row of a table. What a column holds is read here, so that a fault knows its column. */
public final class Row {
    private static final long MOST = 999_999_999_999_999_999L;

    private final Map<String, String> fields;

    private Row(Map<String, String> fields) {
        this.fields = fields;
    }

    /** @throws FaultyValue {@code row-fields} when it has not as many fields as the header */
    static Row of(NamedCsvRecord row) {
        int expected = row.getHeader().size();
        if (row.getFieldCount() != expected) {
            throw new FaultyValue(
                    "row-fields",
                    expected + " fields",
                    "the row has " + row.getFieldCount() + " fields, the header " + expected,
                    "raden har " + row.getFieldCount() + " felter, overskriften " + expected);
        }
        return new Row(row.getFieldsAsMap());
    }

    /** @throws FaultyField {@code value-missing} when it is empty */
    public String text(String column) {
        return value(column, Function.identity());
    }

    /** @throws FaultyField when it is empty, or what the value has to say */
    public <T> T value(String column, Function<String, T> reading) {
        String text = field(column);
        if (text.isEmpty()) {
            throw new FaultyField(
                    column,
                    new Fault("value-missing", "a value", "\"" + column + "\" is empty", "«" + column + "» er tom"));
        }
        return read(column, text, reading);
    }

    /** Null when it is empty. */
    public <T> @Nullable T optional(String column, Function<String, T> reading) {
        String text = field(column);
        return text.isEmpty() ? null : read(column, text, reading);
    }

    /** Null when it is empty. */
    public @Nullable LocalDate day(String column) {
        return optional(column, Row::toDay);
    }

    /** What stands there, parted by that regular expression; empty when it is empty. */
    public List<String> list(String column, String separator) {
        return Stream.of(field(column).split(separator))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** Each of what stands there, read. */
    public <T> List<T> list(String column, String separator, Function<String, T> reading) {
        return list(column, separator).stream()
                .map(part -> read(column, part.strip(), reading))
                .toList();
    }

    /** A day as ISO 8601 writes it, within the range of {@link Days}. */
    public static LocalDate toDay(String text) {
        return Days.parse(text);
    }

    /** A whole number from 0, read as at every other door. */
    public static long toCount(String text) {
        return Numbers.whole(number(text), 0, MOST);
    }

    private String field(String column) {
        return fields.getOrDefault(column, "").strip();
    }

    private static BigDecimal number(String text) {
        try {
            return Numbers.parse(text);
        } catch (Misread notANumber) {
            throw new FaultyValue(
                    "wrong-type",
                    "a whole number, 0 or more",
                    "\"" + Quoted.of(text) + "\" is not a number",
                    "«" + Quoted.of(text) + "» er ikke et tall");
        }
    }

    private static <T> T read(String column, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (FaultyValue e) {
            throw new FaultyField(column, e.fault());
        } catch (Misread e) {
            throw new FaultyField(column, Fault.of(e));
        }
    }
}
