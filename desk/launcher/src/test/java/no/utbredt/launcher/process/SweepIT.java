package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.utbredt.launcher.Progress;
import no.utbredt.launcher.roadmap.Roadmap;
import no.utbredt.launcher.sweep.Leaks;
import no.utbredt.launcher.sweep.Sweep;
import no.utbredt.launcher.sweep.TornBodies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** No odd value at any address makes a service fail, fall silent, refuse without a word, or tell what had not been said yet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class SweepIT {

    /** How many torn bodies are sent in all. */
    private static final int BODIES = Integer.getInteger("utbredt.fuzz", 20_000);

    private static final long SEED = Long.getLong("utbredt.fuzz.seed", 1);
    /** Of all torn bodies: reports come in by one service, and the documents of the others take long to judge. */
    private static final Map<String, Double> SHARES = Map.of("initiative", 0.08, "adoption", 0.9, "reporting", 0.02);
    /** Bytes a heap may grow by while addresses are asked that were not before. */
    private static final long ROOM = 32L << 20;

    @TempDir
    static Path folder;

    private Town town;
    private String token;

    @BeforeAll
    void the_roadmap_is_loaded() {
        town = new Town(folder);
        town.open();
        new Roadmap(town.settings(), town.calls(), new Progress(System.out)).load();
        token = token("operator-local", "utbredt:reports.write%20utbredt:documents.write%20utbredt:operate");
    }

    private String token(String client, String scopes) {
        return town.calls()
                .form(
                        "http://127.0.0.1:" + town.port("issuer") + "/connect/token",
                        "grant_type=client_credentials&client_id=%s&client_secret=local-only-%s&scope=%s"
                                .formatted(client, client, scopes))
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

    @ParameterizedTest
    @Order(Integer.MAX_VALUE)
    @ValueSource(strings = {"initiative", "adoption", "reporting"})
    void no_torn_body_makes_a_service_fail_refuse_without_a_word_or_grow_nor_costs_it_its_neighbours(String service)
            throws IOException {
        TornBodies torn = new TornBodies(town.port(service), document(service), this::token, SEED);
        int bodies = (int) (BODIES * SHARES.getOrDefault(service, 0.0));

        List<String> findings = torn.findings(bodies / 4);
        long early = town.liveHeap(service);
        findings.addAll(torn.findings(bodies - bodies / 4));
        long late = town.liveHeap(service);

        System.out.printf(
                "%s: seed %d, live heap %d MiB after a quarter and %d MiB after all of %s%n",
                service, SEED, early >> 20, late >> 20, torn);
        assertThat(findings).isEmpty();
        assertThat(late).isLessThan(early + early / 4 + ROOM);
    }

    /** A token of the client whose business a scope is. */
    private String token(String scope) {
        return switch (scope) {
            case "", "utbredt:reports.write" -> token("cgm-local", "utbredt:reports.write");
            case "utbredt:documents.write" -> token("steward-local", scope);
            default -> token("operator-local", "utbredt:operate");
        };
    }

    private JsonNode document(String service) {
        return town.calls().get(town.address(service) + "/v3/api-docs");
    }
}
