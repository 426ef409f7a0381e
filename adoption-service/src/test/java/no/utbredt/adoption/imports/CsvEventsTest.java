package no.utbredt.adoption.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.fault.FaultyField;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CsvEventsTest {

    private static final Client CGM =
            new Client("cgm-local", "CGM", "999000010", Speaker.VENDOR, "urn:utbredt:client:cgm-local:");
    private static final Charset ANSI = Charset.forName("windows-1252");

    @Test
    void a_row_says_an_event_with_leading_zeros_and_a_decimal_comma() throws IOException {
        JsonNode event = events(
                        ImportKind.USAGE,
                        UTF_8,
                        "\uFEFFscheme;actor;service;month;volume;unit;statedAt;corrects;source\r\n"
                                + "KOMNR;0301;kjernejournal;2024-05;1 250,0;MESSAGES;3.6.2024;a b;urn:utbredt:client:cgm-local:x\r\n")
                .getFirst();

        assertThat(event.at("/type").asString()).isEqualTo("no.utbredt.usage.reported.v1");
        assertThat(event.at("/data/actor/value").asString()).isEqualTo("0301");
        assertThat(event.at("/data/volume").decimalValue()).isEqualByComparingTo("1250");
        assertThat(event.at("/data/statedAt").asString()).isEqualTo("2024-06-03");
        assertThat(event.at("/data/corrects/1/id").asString()).isEqualTo("b");
        assertThat(event.at("/data/corrects/1/source").asString()).isEqualTo("urn:utbredt:client:cgm-local:x");
        assertThat(event.at("/id").asString()).startsWith("row-").hasSize(44);
    }

    @Test
    void rows_that_say_nothing_are_passed_over() throws IOException {
        assertThat(events(ImportKind.SUPPORT, UTF_8, "product;service;role;state;statedAt\na;b;c;d;e\n;;;;\n\n"))
                .hasSize(1);
    }

    @Test
    void a_header_says_which_column_is_wrong_or_missing() {
        assertThatThrownBy(() -> events(ImportKind.SUPPORT, UTF_8, "product;servce;role;state;statedAt\n"))
                .isInstanceOfSatisfying(FaultyField.class, e -> {
                    assertThat(e.fault().code()).isEqualTo("sheet-header");
                    assertThat(e.fault().expected()).contains("perhaps service");
                });
        assertThatThrownBy(() -> events(ImportKind.SUPPORT, UTF_8, "product;service;role;state\n"))
                .hasMessageContaining("statedAt");
    }

    /** The same rows say the same events, whatever the order of the columns, the separator and the encoding. */
    @Property(tries = 100)
    void the_form_of_a_file_does_not_matter(@ForAll("tables") List<List<String>> rows, @ForAll long seed)
            throws IOException {
        List<JsonNode> plain = events(ImportKind.REPORTS, UTF_8, csv(rows, columns(), ','));
        List<Integer> shuffled = new ArrayList<>(columns());
        Collections.shuffle(shuffled, new Random(seed));

        for (char separator : CsvHead.SEPARATORS.toCharArray()) {
            assertThat(events(ImportKind.REPORTS, UTF_8, csv(rows, shuffled, separator)))
                    .isEqualTo(plain);
            assertThat(events(ImportKind.REPORTS, ANSI, csv(rows, shuffled, separator)))
                    .isEqualTo(plain);
        }
        assertThat(plain).hasSize(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            assertThat(told(plain.get(row))).isEqualTo(filled(rows.get(row)));
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells =
                Arbitraries.strings().withChars("aB9øÅé€;,\t\"\n -").ofMaxLength(8);
        int width = ImportKind.REPORTS.columns().size();
        return cells.map(cell -> cell.isBlank() ? "" : "x" + cell + "x")
                .list()
                .ofSize(width)
                .map(row -> row.stream().allMatch(String::isEmpty) ? Collections.nCopies(width, "x") : row)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static List<Integer> columns() {
        return IntStream.range(0, ImportKind.REPORTS.columns().size()).boxed().toList();
    }

    private static Map<String, String> filled(List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int at = 0; at < row.size(); at++) {
            Column column = ImportKind.REPORTS.columns().get(at);
            if (!row.get(at).isEmpty() && column.form() == Column.Form.TEXT) {
                cells.put(column.pointer(), row.get(at));
            }
        }
        return cells;
    }

    private static Map<String, String> told(JsonNode event) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : ImportKind.REPORTS.columns()) {
            String cell = event.at(column.pointer()).asString("");
            boolean ours = cell.startsWith("row-") || cell.equals("urn:utbredt:client:cgm-local:import");
            if (!cell.isEmpty() && column.form() == Column.Form.TEXT && !ours) {
                cells.put(column.pointer(), cell);
            }
        }
        return cells;
    }

    private static String csv(List<List<String>> rows, List<Integer> order, char separator) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            csv.writeRecord(order.stream()
                    .map(at -> ImportKind.REPORTS.columns().get(at).name())
                    .toList());
            rows.forEach(row -> csv.writeRecord(order.stream().map(row::get).toList()));
        }
        return text.toString();
    }

    private static List<JsonNode> events(ImportKind kind, Charset charset, String file) throws IOException {
        var cutter = new RecordCutter(
                new ByteArrayInputStream(file.getBytes(charset)), Mark.START, CsvHead.SEPARATORS, 64_000);
        CsvHead head = CsvHead.of(kind, charset, Objects.requireNonNull(cutter.next()));
        CsvEvents rows = new CsvEvents(kind, head, CGM);
        List<JsonNode> events = new ArrayList<>();
        for (Cut cut = cutter.next(); cut != null; cut = cutter.next()) {
            if (!new String(cut.bytes(), charset).isBlank()) {
                List<String> cells = head.cells(cut.bytes());
                if (!CsvEvents.blank(cells)) {
                    events.add(rows.event(cells));
                }
            }
        }
        return events;
    }
}
