package no.utbredt.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.utbredt.benchmarks.arrival.ArrivalBenchmark;
import no.utbredt.benchmarks.ledger.Ledger;
import no.utbredt.benchmarks.soak.SoakBenchmark;
import no.utbredt.benchmarks.view.QueryBenchmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The benchmarks with real processes, a few records and no claim about time. Each of them fails by itself when what it sent and
 * what it found do not add up.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class BenchmarksIT {

    /** The whole street twice, and the view beside another engine; the others start as many processes again for each figure. */
    private static final List<Benchmark> MEASURED =
            List.of(new ArrivalBenchmark(), new QueryBenchmark(), new SoakBenchmark());

    @TempDir
    Path folder;

    @Test
    void whatIsSentIsFoundAndTheFiguresAreWrittenDownWhole() throws Exception {
        Path root = Path.of("../..").toAbsolutePath().normalize();
        List<String> names = MEASURED.stream().map(Benchmark::name).toList();

        boolean well = new Session(root, Size.TINY, new Progress(System.out), new Ledger(folder, names)).run(MEASURED);

        assertThat(well).isTrue();
        JsonNode results = new JsonMapper().readTree(Files.readString(folder.resolve("results.json")));
        assertThat(results.size()).isEqualTo(names.size());
        for (JsonNode entry : results) {
            assertThat(names).contains(entry.path("benchmark").asString());
            assertThat(entry.path("machine").asString()).contains("cores");
            assertThat(entry.path("figures").size()).isPositive();
            entry.path("figures").forEach(BenchmarksIT::requireWhole);
        }
    }

    private static void requireWhole(JsonNode figure) {
        assertThat(figure.path("what").asString()).isNotBlank();
        assertThat(figure.path("unit").asString()).isNotBlank();
        assertThat(figure.path("rounds").size()).isPositive();
        assertThat(figure.path("median").asDouble())
                .as(figure.toString())
                .isPositive()
                .isBetween(
                        figure.path("least").asDouble(), figure.path("greatest").asDouble());
    }
}
