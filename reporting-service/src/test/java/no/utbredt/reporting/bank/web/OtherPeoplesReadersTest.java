package no.utbredt.reporting.bank.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.edge.Notice;
import no.utbredt.edge.load.Streamed;
import no.utbredt.reporting.bank.Cells;
import no.utbredt.reporting.bank.Content;
import no.utbredt.reporting.bank.Filled;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.bank.Layout;
import no.utbredt.reporting.bank.Placement;
import no.utbredt.reporting.bank.Selection;
import no.utbredt.reporting.bank.Symbol;
import no.utbredt.reporting.web.InMemoryApplication;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Workbooks are read by Apache POI, comma-separated values and Parquet by DuckDB; each finds what the JSON-stat answer says. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = {"management.endpoint.health.validate-group-membership=false", "utbredt.bank.calls=10000"})
@AutoConfigureMockMvc
class OtherPeoplesReadersTest {

    private static final String ADOPTION = "utbredelse/data?valueCodes[Tjeneste]=*&valueCodes[Rolle]=*"
            + "&valueCodes[Gruppe]=kommune,legekontor&valueCodes[Region]=0,03,1103,4601"
            + "&valueCodes[ContentsCode]=*&valueCodes[Tid]=2020M06,2021M12";

    @Autowired
    private MockMvc http;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ADOPTION,
                ADOPTION + "&stub=Tjeneste,Rolle,Gruppe,Region,ContentsCode,Tid",
                "trinn/data?lang=en",
                "systemstotte/data?lang=en",
                "bruk/data?lang=no",
                "maloppnaelse/data?lang=no",
                "milepaler/data?lang=no",
                "utbredelse-system/data?lang=en"
            })
    void each_finds_the_same_figures_and_symbols_under_the_same_codes(String query) throws Exception {
        Facts facts = facts(query);

        assertThat(Reading.inParquet(file(query, "parquet"), facts)).isEqualTo(facts.facts());
        assertThat(Reading.inLines(file(query, "csv"), facts)).isEqualTo(facts.facts());
        assertThat(Reading.inBook(file(query + "&outputFormatParams=UseCodes", "xlsx"), facts))
                .isEqualTo(facts.facts());
    }

    @Test
    void unknown_not_relevant_withheld_and_nought_are_told_apart_by_each() throws Exception {
        Cells cells = Filled.with(
                2,
                List.of("0", "03"),
                List.of("Antall", "Andel"),
                Content.Cell.of(7),
                Content.Cell.of(0),
                Content.Cell.of(Symbol.UNKNOWN),
                Content.Cell.of(Symbol.NOT_APPLICABLE),
                Content.Cell.of(Symbol.WITHHELD));
        Selection selection = cells.selection();
        Placement placement = Placement.of(selection, null, null);
        Links links = new Links("", Language.EN, selection.table().vintage());
        Facts facts =
                Facts.of(told(new JsonStat(selection.table(), selection.shown(), placement, links, null).data(cells))
                        .toString(StandardCharsets.UTF_8));
        Laid laid = new Laid(
                cells,
                Layout.of(selection, placement),
                FormatParams.of(Format.XLSX, List.of("UseCodes")),
                Language.EN,
                List.of(Notice.TEXT));

        assertThat(facts.facts().values()).contains("7", "0.7", "0", "..", ".", ":");
        assertThat(Reading.inParquet(file(ParquetTelling.of(laid), "parquet"), facts))
                .isEqualTo(facts.facts());
        assertThat(Reading.inLines(file(new CsvTelling(laid, false), "csv"), facts))
                .isEqualTo(facts.facts());
        assertThat(Reading.inBook(file(XlsxTelling.of(laid), "xlsx"), facts)).isEqualTo(facts.facts());
    }

    private Path file(Streamed streamed, String ending) throws Exception {
        return Files.write(folder.resolve("cells." + ending), told(streamed).toByteArray());
    }

    private static ByteArrayOutputStream told(Streamed streamed) throws Exception {
        var out = new ByteArrayOutputStream();
        streamed.writeTo(out);
        return out;
    }

    @Test
    void a_workbook_shows_a_share_with_its_decimal_and_a_number_without() throws Exception {
        try (Workbook book = WorkbookFactory.create(file(ADOPTION, "xlsx").toFile())) {
            var shown = new DataFormatter();
            List<String> texts = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                row.forEach(cell -> texts.add(shown.formatCellValue(cell)));
            }
            assertThat(texts).contains("356", "100.0", "0.3");
        }
    }

    private Path file(String query, String format) throws Exception {
        return Files.write(folder.resolve("answer." + format), bytes(query + "&outputFormat=" + format));
    }

    private Facts facts(String query) throws Exception {
        return Facts.of(new String(bytes(query), StandardCharsets.UTF_8));
    }

    private byte[] bytes(String query) throws Exception {
        return http.perform(get("/pxwebapi/v2/tables/" + query))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
