package no.utbredt.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void a_text_a_spreadsheet_would_reckon_with_is_made_harmless(String text) throws IOException {
        String line = written(new Csv(List.of("a"), Stream.of(List.of(text)))).substring("a,notice\r\n".length());
        assertThat(line.replaceFirst("^\"", "")).startsWith("'" + text);
    }

    @Test
    void a_figure_stays_a_figure_and_nothing_stands_before_the_header() throws IOException {
        String csv =
                written(new Csv(List.of("a", "b", "c"), Stream.of(Arrays.asList(-2, null, "Møre, og \"Romsdal\""))));
        assertThat(csv).isEqualTo("a,b,c,notice\r\n-2,,\"Møre, og \"\"Romsdal\"\"\",\"" + Notice.TEXT + "\"\r\n");
    }

    @Test
    void lines_are_made_as_they_are_written() throws IOException {
        AtomicInteger made = new AtomicInteger();
        AtomicLong left = new AtomicLong();
        AtomicLong mostBehind = new AtomicLong();
        int length = 1_000;
        Stream<List<String>> lines = IntStream.range(0, 10_000).mapToObj(each -> {
            mostBehind.accumulateAndGet((long) made.incrementAndGet() * length - left.get(), Math::max);
            return List.of("x".repeat(length));
        });
        new Csv(List.of("a"), lines).writeTo(new OutputStream() {
            @Override
            public void write(int one) {
                left.incrementAndGet();
            }

            @Override
            public void write(byte[] some, int from, int length) {
                left.addAndGet(length);
            }
        });
        assertThat(made.get()).isEqualTo(10_000);
        assertThat(mostBehind.get()).isLessThan(256 * 1024);
    }

    private static String written(Csv csv) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        csv.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
