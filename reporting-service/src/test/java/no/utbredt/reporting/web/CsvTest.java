package no.utbredt.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void a_text_a_spreadsheet_would_reckon_with_is_made_harmless(String text) {
        String cell = new Csv().line(List.of(text)).text();
        assertThat(cell.replaceFirst("^\"", "")).startsWith("'" + text);
    }

    @Test
    void a_figure_stays_a_figure_and_nothing_stands_before_the_header() {
        String csv = new Csv()
                .header(List.of("a", "b", "c"))
                .line(Arrays.asList(-2, null, "Møre, og \"Romsdal\""))
                .text();
        assertThat(csv).isEqualTo("a,b,c,notice\r\n-2,,\"Møre, og \"\"Romsdal\"\"\",\"" + Notice.TEXT + "\"\r\n");
    }
}
