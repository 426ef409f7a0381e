package no.utbredt.reporting.bank.web;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.reporting.bank.Cells;
import no.utbredt.reporting.bank.Choice;
import no.utbredt.reporting.bank.Kind;
import no.utbredt.reporting.bank.Picked;
import no.utbredt.reporting.bank.Symbol;
import no.utbredt.reporting.bank.Table;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * A column of a table in long form. The columns are those of PxWebApi's own server, which names them by labels; here they bear
 * codes, which are the same in every language.
 */
sealed interface ParquetColumn {

    /** What it is called. */
    String name();

    /** Its name and what it is made of. */
    Type type();

    /** Whether a row has something of it. */
    boolean isIn(Row row);

    /** Writes what a row has of it. */
    void write(Row row, RecordConsumer to);

    /**
     * A row: a place chosen of each variable of the table but the contents.
     *
     * @param cells what it is read of
     * @param places one for each variable, in the table's order
     * @param metric which of them is the contents'
     */
    record Row(Cells cells, int[] places, int metric) {

        int cell(int content) {
            places[metric] = content;
            return cells.index(places);
        }
    }

    /** The columns of some cells: one for each variable, one beside time, two for each of the contents. */
    static List<ParquetColumn> of(Cells cells) {
        List<ParquetColumn> columns = new ArrayList<>();
        List<Picked> picked = cells.selection().picked();
        for (int at = 0; at < picked.size(); at++) {
            Picked each = picked.get(at);
            if (each.variable().kind() != Kind.METRIC && !each.leftOut()) {
                columns.add(Code.of(each, at));
            }
            if (each.variable().kind() == Kind.TIME) {
                columns.add(Beginning.of(each, at));
            }
        }
        Picked contents =
                cells.selection().of(cells.selection().table().metric().code());
        IntStream.range(0, contents.size())
                .mapToObj(content -> of(contents, content))
                .forEach(columns::addAll);
        return List.copyOf(columns);
    }

    private static List<ParquetColumn> of(Picked contents, int content) {
        String name = contents.size() == 1
                ? "value"
                : contents.variable().code() + "_"
                        + contents.choices().get(content).code();
        return List.of(new Figure(name, content), new Why(name + "_symbol", content));
    }

    private static Binary text(String text) {
        return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is chosen of a variable. */
    record Code(String name, int at, List<Binary> codes) implements ParquetColumn {

        private static Code of(Picked picked, int at) {
            Stream<String> codes = picked.choices().stream().map(Choice::code);
            return new Code(
                    picked.variable().code(), at, codes.map(ParquetColumn::text).toList());
        }

        @Override
        public Type type() {
            return Types.required(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(name);
        }

        @Override
        public boolean isIn(Row row) {
            return true;
        }

        @Override
        public void write(Row row, RecordConsumer to) {
            to.addBinary(codes.get(row.places()[at]));
        }
    }

    /** When a month begins, on the clock of whoever reads it: it is a day, and no instant. */
    record Beginning(int at, List<Long> micros) implements ParquetColumn {

        private static Beginning of(Picked picked, int at) {
            Stream<YearMonth> months = picked.choices().stream().map(Table::month);
            return new Beginning(at, months.map(Beginning::micros).toList());
        }

        private static long micros(YearMonth month) {
            return TimeUnit.SECONDS.toMicros(month.atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC));
        }

        @Override
        public String name() {
            return "timestamp";
        }

        @Override
        public Type type() {
            return Types.required(PrimitiveTypeName.INT64)
                    .as(LogicalTypeAnnotation.timestampType(false, LogicalTypeAnnotation.TimeUnit.MICROS))
                    .named(name());
        }

        @Override
        public boolean isIn(Row row) {
            return true;
        }

        @Override
        public void write(Row row, RecordConsumer to) {
            to.addLong(micros.get(row.places()[at]));
        }
    }

    /** A figure, where there is one. */
    record Figure(String name, int content) implements ParquetColumn {

        @Override
        public Type type() {
            return Types.optional(PrimitiveTypeName.DOUBLE).named(name);
        }

        @Override
        public boolean isIn(Row row) {
            return row.cells().symbol(row.cell(content)) == Symbol.NONE;
        }

        @Override
        public void write(Row row, RecordConsumer to) {
            to.addDouble(row.cells().number(row.cell(content)).doubleValue());
        }
    }

    /** Why there is no figure, where there is none. */
    record Why(String name, int content) implements ParquetColumn {

        private static final List<Binary> SYMBOLS = Arrays.stream(Symbol.values())
                .map(each -> ParquetColumn.text(each.text()))
                .toList();

        @Override
        public Type type() {
            return Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(name);
        }

        @Override
        public boolean isIn(Row row) {
            return row.cells().symbol(row.cell(content)) != Symbol.NONE;
        }

        @Override
        public void write(Row row, RecordConsumer to) {
            to.addBinary(SYMBOLS.get(row.cells().symbol(row.cell(content)).ordinal()));
        }
    }
}
