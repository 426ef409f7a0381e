package no.utbredt.benchmarks.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Measured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LedgerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void aReadmeWithMarkers() throws Exception {
        Files.writeString(
                folder.resolve("README.md"),
                "# Before\n<!-- figures: generated, do not edit -->\nold\n<!-- end of figures -->\nafter\n");
        ledger = new Ledger(folder, List.of("door", "register"));
    }

    @Test
    void whatIsMeasuredAnewLeavesTheOthersTheirDay() throws Exception {
        ledger.write("register", MONDAY, measured(0.8));
        ledger.write("door", MONDAY, measured(0.5));
        ledger.write("door", TUESDAY, measured(0.9));

        JsonNode results = new JsonMapper().readTree(Files.readString(folder.resolve("results.json")));
        assertThat(results.size()).isEqualTo(2);
        assertThat(results.at("/0/benchmark").asString()).isEqualTo("door");
        assertThat(results.at("/0/date").asString()).isEqualTo("2026-11-24");
        assertThat(results.at("/0/figures/0/median").asDouble()).isEqualTo(0.9);
        assertThat(results.at("/1/date").asString()).isEqualTo("2026-11-23");
    }

    @Test
    void theReadmeSaysTheSameBetweenItsMarkers() throws Exception {
        ledger.write("door", MONDAY, measured(0.5));

        assertThat(Files.readString(folder.resolve("README.md")))
                .startsWith("# Before\n")
                .endsWith("<!-- end of figures -->\nafter\n")
                .contains("| ours beside theirs | 0.50 |", "≥ 0.70, **missed**", "- warm", "2026-11-23")
                .doesNotContain("old\n");
    }

    @Test
    void aReadmeWithoutMarkersIsLeftAsItIs() throws Exception {
        Files.writeString(folder.resolve("README.md"), "# Mine\n");

        assertThatThrownBy(() -> ledger.write("door", MONDAY, measured(0.5))).isInstanceOf(IllegalStateException.class);
        assertThat(Files.readString(folder.resolve("README.md"))).isEqualTo("# Mine\n");
    }

    private static Measured measured(double ratio) {
        return new Measured(
                "How fast?",
                List.of(Figure.of("ours beside theirs", Figure.TIMES, ratio).aiming(Aim.atLeast(0.7))),
                List.of("warm"));
    }
}
