package no.utbredt.reporting.bank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.bank.Cells;
import no.utbredt.reporting.bank.Content.Cell;
import no.utbredt.reporting.bank.Filled;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Layout;
import no.utbredt.reporting.bank.Placement;
import no.utbredt.reporting.bank.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet files, read back by DuckDB. */
class ParquetTellingTest {

    private static final List<String> BOTH = List.of("Antall", "Andel");

    @TempDir
    private Path folder;

    @Test
    void unknown_is_no_figure_and_two_dots() throws Exception {
        assertThat(only(Cell.of(Symbol.UNKNOWN))).containsEntry("value", null).containsEntry("value_symbol", "..");
    }

    @Test
    void not_relevant_is_no_figure_and_a_dot() throws Exception {
        assertThat(only(Cell.of(Symbol.NOT_APPLICABLE)))
                .containsEntry("value", null)
                .containsEntry("value_symbol", ".");
    }

    @Test
    void withheld_is_no_figure_and_a_colon() throws Exception {
        assertThat(only(Cell.of(Symbol.WITHHELD))).containsEntry("value", null).containsEntry("value_symbol", ":");
    }

    @Test
    void nought_is_a_figure() throws Exception {
        assertThat(only(Cell.of(0))).containsEntry("value", 0.0).containsEntry("value_symbol", null);
    }

    @Test
    void a_figure_has_the_decimals_of_its_content() throws Exception {
        Duck duck = written(Filled.with(1, List.of(), BOTH, Cell.of(7)));

        assertThat(duck.ask("select * from FILE").getFirst())
                .containsEntry("ContentsCode_Antall", 7.0)
                .containsEntry("ContentsCode_Andel", 0.7);
    }

    @Test
    void one_content_is_the_value_and_what_is_left_out_is_no_column() throws Exception {
        assertThat(types(written(Filled.with(1, List.of(), List.of("Antall"), Cell.of(1)))))
                .containsExactly(
                        Map.entry("Unit", "VARCHAR"),
                        Map.entry("Role", "VARCHAR"),
                        Map.entry("Tid", "VARCHAR"),
                        Map.entry("timestamp", "TIMESTAMP"),
                        Map.entry("value", "DOUBLE"),
                        Map.entry("value_symbol", "VARCHAR"));
    }

    @Test
    void several_contents_bear_their_codes() throws Exception {
        assertThat(types(written(Filled.with(1, List.of("*"), BOTH, Cell.of(1)))))
                .containsExactly(
                        Map.entry("Unit", "VARCHAR"),
                        Map.entry("Role", "VARCHAR"),
                        Map.entry("Place", "VARCHAR"),
                        Map.entry("Tid", "VARCHAR"),
                        Map.entry("timestamp", "TIMESTAMP"),
                        Map.entry("ContentsCode_Antall", "DOUBLE"),
                        Map.entry("ContentsCode_Antall_symbol", "VARCHAR"),
                        Map.entry("ContentsCode_Andel", "DOUBLE"),
                        Map.entry("ContentsCode_Andel_symbol", "VARCHAR"));
    }

    @Test
    void each_figure_stands_in_the_row_of_its_codes() throws Exception {
        Cell[] told = new Cell[2 * 3 * 2 * 4];
        for (int at = 0; at < told.length; at++) {
            told[at] = Cell.of(at);
        }
        Duck duck = written(Filled.with(2, List.of("*"), BOTH, told));

        assertThat(duck.one("select count(*) from FILE")).isEqualTo(24L);
        assertThat(duck.ask("select * from FILE where Unit = 'u1' and Place = '03' and Tid = '2024M03'"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("Role", "A")
                        .containsEntry("ContentsCode_Antall", 34.0)
                        .containsEntry("ContentsCode_Andel", 3.8));
        assertThat(duck.ask("select Place, Tid from FILE limit 5").getLast())
                .containsEntry("Place", "03")
                .containsEntry("Tid", "2024M01");
    }

    @Test
    void a_month_begins_on_its_first_day() throws Exception {
        Duck duck = written(Filled.with(1, List.of(), List.of("Antall"), Cell.of(1)));

        assertThat(duck.one("select timestamp::varchar from FILE where Tid = '2024M03'"))
                .isEqualTo("2024-03-01 00:00:00");
    }

    @Test
    void what_has_to_be_known_stands_in_the_file() throws Exception {
        Duck duck = written(Filled.with(1, List.of(), List.of("Antall"), Cell.of(1)));

        Map<String, String> about = new LinkedHashMap<>();
        for (var each : duck.ask("select key::varchar as k, value::varchar as v from parquet_kv_metadata(FILE)")) {
            about.put(String.valueOf(each.get("k")), String.valueOf(each.get("v")));
        }
        assertThat(about)
                .containsEntry("source", "Utbredt")
                .containsEntry("tableid", "invented")
                .containsEntry("updated", "1970-01-01T00:00:00Z");
        assertThat(about.get("label")).startsWith("Invented, etter Unit");
        assertThat(about.get("note")).startsWith(Notice.TEXT);
    }

    @Test
    void no_more_than_a_group_of_rows_is_held_however_many_there_are() throws Exception {
        int units = 60_000;
        Cells cells = Filled.with(units, List.of("*"), List.of("Antall"), Cell.of(7), Cell.of(Symbol.UNKNOWN));
        Duck duck = written(cells);

        assertThat(duck.one("select count(value) from FILE")).isEqualTo(units * 3 * 4 / 2L);
        assertThat(duck.one("select count(distinct Unit) from FILE")).isEqualTo((long) units);
        assertThat((Long) duck.one("select count(distinct row_group_id) from parquet_metadata(FILE)"))
                .isGreaterThan(1);
        assertThat((Long) duck.one("select max(row_group_bytes) from parquet_metadata(FILE)"))
                .isLessThan(4L << 20);
    }

    private Map<String, Object> only(Cell cell) throws Exception {
        List<Map<String, Object>> rows =
                written(Filled.with(1, List.of(), List.of("Andel"), cell)).ask("select * from FILE");
        assertThat(rows).hasSize(4);
        return rows.getFirst();
    }

    private static Map<String, String> types(Duck duck) throws Exception {
        Map<String, String> types = new LinkedHashMap<>();
        for (Map<String, Object> each : duck.ask("describe select * from FILE")) {
            types.put(String.valueOf(each.get("column_name")), String.valueOf(each.get("column_type")));
        }
        return types;
    }

    private Duck written(Cells cells) throws Exception {
        Layout layout = Layout.of(cells.selection(), Placement.of(cells.selection(), null, null));
        FormatParams params = FormatParams.of(Format.PARQUET, List.of());
        Path file = folder.resolve("table.parquet");
        try (OutputStream out = Files.newOutputStream(file)) {
            ParquetTelling.of(new Laid(cells, layout, params, Language.NO, List.of(Notice.TEXT)))
                    .writeTo(out);
        }
        return new Duck(file);
    }
}
