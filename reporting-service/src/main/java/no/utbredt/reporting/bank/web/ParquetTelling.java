package no.utbredt.reporting.bank.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.utbredt.edge.load.Streamed;
import no.utbredt.reporting.bank.Cells;
import no.utbredt.reporting.bank.Picked;
import no.utbredt.reporting.bank.Selection;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file in long form: a row for each combination of what the table is divided by, in the table's order. No more of it is
 * held than a group of rows.
 *
 * @param cells what is written
 * @param about what has to be known of it, kept in the file beside the columns
 */
record ParquetTelling(Cells cells, Map<String, String> about) implements Streamed {

    /** In bytes; with what the writer needs for each column, so much is held. */
    private static final long ROW_GROUP = 2L << 20;

    private static final int PAGE = 128 << 10;

    ParquetTelling {
        about = Map.copyOf(about);
    }

    /** With the words around it; of the layout it takes nothing, for it has none. */
    static ParquetTelling of(Laid laid) {
        Map<String, String> about = Map.of(
                "label",
                laid.title(),
                "tableid",
                laid.table().id(),
                "source",
                JsonStat.SOURCE,
                "updated",
                Telling.instant(laid.table().updated()),
                "note",
                String.join("\n", laid.notes()));
        return new ParquetTelling(laid.cells(), about);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Selection selection = cells.selection();
        int metric = selection.table().variables().indexOf(selection.table().metric());
        int[] sizes = selection.picked().stream().mapToInt(Picked::size).toArray();
        sizes[metric] = 1;
        try (ParquetWriter<ParquetColumn.Row> writer = writer(new Onwards(out))) {
            ParquetColumn.Row row = new ParquetColumn.Row(cells, new int[sizes.length], metric);
            do {
                writer.write(row);
            } while (next(row.places(), metric, sizes));
        }
    }

    /** Goes on to the next combination, the last variable going fastest; there is none when all are at their first again. */
    private static boolean next(int[] places, int metric, int... sizes) {
        places[metric] = 0;
        for (int at = places.length - 1; at >= 0; at--) {
            places[at]++;
            if (places[at] < sizes[at]) {
                return true;
            }
            places[at] = 0;
        }
        return false;
    }

    private ParquetWriter<ParquetColumn.Row> writer(Onwards out) throws IOException {
        return new Building(out, new Rows(ParquetColumn.of(cells), about))
                .withRowGroupSize(ROW_GROUP)
                .withPageSize(PAGE)
                .withDictionaryPageSize(PAGE)
                .build();
    }

    /** Its writer's maker; nothing is compressed, so that no reader needs a compressor and codes are short already. */
    private static final class Building extends ParquetWriter.Builder<ParquetColumn.Row, Building> {

        private final Rows rows;

        Building(Onwards out, Rows rows) {
            super(out);
            this.rows = rows;
        }

        @Override
        protected Building self() {
            return this;
        }

        @Override
        protected WriteSupport<ParquetColumn.Row> getWriteSupport(Configuration configuration) {
            return rows;
        }
    }

    /** Writes a row column by column. */
    private static final class Rows extends WriteSupport<ParquetColumn.Row> {

        private final List<ParquetColumn> columns;
        private final Map<String, String> about;
        private @Nullable RecordConsumer consumer;

        Rows(List<ParquetColumn> columns, Map<String, String> about) {
            this.columns = columns;
            this.about = about;
        }

        @Override
        public WriteContext init(Configuration configuration) {
            var schema = new MessageType(
                    "table", columns.stream().map(ParquetColumn::type).toList());
            return new WriteContext(schema, about);
        }

        @Override
        public void prepareForWrite(RecordConsumer to) {
            consumer = to;
        }

        @Override
        public void write(ParquetColumn.Row row) {
            RecordConsumer to = Objects.requireNonNull(consumer);
            to.startMessage();
            for (int field = 0; field < columns.size(); field++) {
                ParquetColumn column = columns.get(field);
                if (column.isIn(row)) {
                    String name = column.name();
                    to.startField(name, field);
                    column.write(row, to);
                    to.endField(name, field);
                }
            }
            to.endMessage();
        }
    }
}
