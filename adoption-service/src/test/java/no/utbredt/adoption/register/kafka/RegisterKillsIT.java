package no.utbredt.adoption.register.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import no.utbredt.adoption.register.Admitted;
import no.utbredt.adoption.report.ContentHash;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.contract.Topics;
import no.utbredt.engines.Broker;
import no.utbredt.local.testing.Patience;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The register is killed in mid-load, its state directory kept, and afterwards everything it wrote is compared with what stands
 * on the log of deliveries: contents, not counts. Its first life and its last are the service's; those between are the same
 * engine, with the settings the first life wrote down, without Spring around it.
 */
class RegisterKillsIT {

    private static final int KILLS = Integer.getInteger("utbredt.kills", 20);
    private static final String CHANGELOG = "utbredt-register-" + RegisterTopology.ADMITTED + "-changelog";

    @TempDir
    Path folder;

    private Path engine;
    private Path said;

    @BeforeEach
    void files() {
        engine = folder.resolve("engine.properties");
        said = folder.resolve("register.log");
    }

    @Test
    void whatStandsOnTheLogIsJudgedOnceAndRightWhateverWasKilled() throws Exception {
        try (Broker broker = Broker.own(folder.resolve("engines"));
                Committed committed = Committed.on(broker.bootstrapServers())) {
            String servers = broker.bootstrapServers();
            RegisterChild child = whole(servers);
            try (Load load = new Load(servers)) {
                await().atMost(Patience.LONG).until(() -> Files.exists(engine));
                RegisterChild last = killAgainAndAgain(servers, committed, child);
                child = last;
                load.stop();
                System.out.printf("%d kills, %d deliveries%n", KILLS, load.acknowledged());
                committed.await(Topics.OUTCOMES.name(), load.acknowledged(), Patience.LONG, last::alive);
                Expected expected = Expected.of(committed.read(Topics.DELIVERIES.name()));
                assertThat(expected.deliveries()).hasSize(Math.toIntExact(load.acknowledged()));
                contentsAreAsExpected(committed, expected);
                expected.names().forEach((id, first) -> load.send(new Told(id, first.says(), true)));
                load.flush();
                committed.await(Topics.OUTCOMES.name(), load.acknowledged(), Patience.LONG, last::alive);
                contentsAreAsExpected(committed, Expected.of(committed.read(Topics.DELIVERIES.name())));
            } finally {
                child.kill();
            }
        }
    }

    private RegisterChild killAgainAndAgain(String servers, Committed committed, RegisterChild first) throws Exception {
        RegisterChild child = first;
        Random random = new Random(1);
        for (int kill = 0; kill < KILLS; kill++) {
            long before = committed.end(Topics.OUTCOMES.name());
            long further = 200 + random.nextInt(1_500);
            RegisterChild alive = child;
            await().atMost(Patience.LONG).pollInterval(Duration.ofMillis(20)).until(() -> {
                assertThat(alive.alive())
                        .as("the register ended by itself: %s", log())
                        .isTrue();
                return committed.end(Topics.OUTCOMES.name()) > before + further;
            });
            child.kill();
            boolean last = kill == KILLS - 1;
            child = last ? whole(servers) : RegisterChild.engine(engine, said);
        }
        return child;
    }

    private static void contentsAreAsExpected(Committed committed, Expected expected) {
        Map<LogPosition, String> outcomes = new LinkedHashMap<>();
        for (JsonNode outcome : json(committed.read(Topics.OUTCOMES.name()))) {
            String said = outcome.path("verdict").asString() + " " + position(outcome.path("holder")) + " "
                    + outcome.path("contentHash").asString();
            assertThat(outcomes.put(position(outcome.path("delivery")), said))
                    .as("two outcomes of %s", outcome)
                    .isNull();
        }
        assertThat(outcomes).containsExactlyInAnyOrderEntriesOf(expected.deliveries());

        Map<String, First> reports = new HashMap<>();
        for (JsonNode report : json(committed.read(Topics.REPORTS.name()))) {
            assertThat(reports.put(report.path("id").asString(), First.of(report, position(report.path("delivery")))))
                    .as("reported twice: %s", report)
                    .isNull();
        }
        assertThat(reports).containsExactlyInAnyOrderEntriesOf(expected.names());

        Map<String, First> kept = new HashMap<>();
        for (ConsumerRecord<String, byte[]> entry : committed.read(CHANGELOG)) {
            Admitted admitted = AdmittedSerde.serde().deserializer().deserialize(CHANGELOG, entry.value());
            String id = entry.key().substring(entry.key().indexOf(' ') + 1);
            First first = Objects.requireNonNull(expected.names().get(id), id);
            kept.put(id, new First(first.says(), admitted.contentHash(), admitted.holder()));
        }
        assertThat(kept).containsExactlyInAnyOrderEntriesOf(expected.names());
    }

    private RegisterChild whole(String servers) throws Exception {
        return RegisterChild.whole(servers, folder.resolve("state"), engine, said);
    }

    private String log() throws Exception {
        String all = Files.readString(said);
        return all.substring(Math.max(0, all.length() - 4_000));
    }

    private static List<JsonNode> json(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().map(each -> Log.JSON.readTree(each.value())).toList();
    }

    private static LogPosition position(JsonNode node) {
        return new LogPosition(
                node.path("partition").asInt(), node.path("offset").asLong());
    }

    /** Who took a name: saying what, with which content and delivery. */
    private record First(String says, String contentHash, LogPosition delivery) {

        static First of(JsonNode delivery, LogPosition position) {
            JsonNode content = delivery.path("content");
            return new First(
                    Told.said(content), ContentHash.of(delivery.path("type").asString(), content), position);
        }
    }

    /** What the log of deliveries alone says must have come of it. */
    private record Expected(Map<LogPosition, String> deliveries, Map<String, First> names) {

        static Expected of(List<ConsumerRecord<String, byte[]>> log) {
            Map<LogPosition, String> verdicts = new LinkedHashMap<>();
            Map<String, First> names = new HashMap<>();
            for (ConsumerRecord<String, byte[]> record : log) {
                LogPosition position = new LogPosition(record.partition(), record.offset());
                JsonNode delivery = Log.JSON.readTree(record.value());
                First told = First.of(delivery, position);
                First first = names.computeIfAbsent(delivery.path("id").asString(), none -> told);
                String verdict = first == told
                        ? "recorded"
                        : first.contentHash().equals(told.contentHash()) ? "duplicate" : "conflict";
                verdicts.put(position, verdict + " " + first.delivery() + " " + told.contentHash());
            }
            return new Expected(verdicts, names);
        }
    }
}
