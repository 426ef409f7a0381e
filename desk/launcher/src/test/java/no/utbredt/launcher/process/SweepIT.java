package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.utbredt.launcher.Progress;
import no.utbredt.launcher.roadmap.Roadmap;
import no.utbredt.launcher.sweep.Leaks;
import no.utbredt.launcher.sweep.Sweep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** No odd value at any address makes a service fail, fall silent, refuse without a word, or tell what had not been said yet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class SweepIT {

    @TempDir
    static Path folder;

    private Town town;
    private String token;

    @BeforeAll
    void the_roadmap_is_loaded() {
        town = new Town(folder);
        town.open();
        new Roadmap(town.settings(), town.calls(), new Progress(System.out)).load();
        token = town.calls()
                .form(
                        "http://127.0.0.1:" + town.port("issuer") + "/connect/token",
                        "grant_type=client_credentials&client_id=operator-local&client_secret=local-only-operator-local"
                                + "&scope=utbredt:reports.write%20utbredt:documents.write%20utbredt:operate")
                .path("access_token")
                .asString();
    }

    @AfterAll
    void stop() {
        town.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiative", "adoption", "reporting"})
    void every_odd_value_is_answered_or_refused_in_words(String service) {
        Sweep sweep = new Sweep(town.port(service), document(service), token);

        List<String> findings = sweep.findings();

        System.out.printf("%s: %d odd requests, %d findings%n", service, sweep.asked(), findings.size());
        assertThat(sweep.asked()).isGreaterThan(1_000);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiative", "reporting"})
    void what_is_asked_as_stated_or_known_by_a_day_tells_nothing_later(String service) throws IOException {
        assertThat(new Leaks(town.port(service), document(service)).after(LocalDate.of(2021, 12, 31)))
                .isEmpty();
    }

    private JsonNode document(String service) {
        return town.calls().get(town.address(service) + "/v3/api-docs");
    }
}
