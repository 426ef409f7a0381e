package no.utbredt.adoption.footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utbredt.adoption.report.web.RunningAdoption;
import no.utbredt.contract.Topics;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.FootnoteState;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Kind;
import no.utbredt.engines.Engines;
import no.utbredt.local.testing.Patience;
import no.utbredt.vocabulary.FootnoteKey;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;

/** Quotes of a document nobody knows, the service ended and started again, and then the roadmap that cites it. */
class WaitingQuotesRestartIT {

    private static final String SOURCE = "urn:utbredt:client:cgm-local:bergen";

    @TempDir
    static Path folder;

    @Test
    void whatWaitsIsPublishedAfterARestartAndWhatWasErasedIsNot() throws Exception {
        try (Engines engines = Engines.start(folder.resolve("engines"))) {
            String cgm = engines.token("cgm-local");
            try (RunningAdoption adoption = started(engines)) {
                deliver(adoption, cgm, "waits", "later");
                deliver(adoption, cgm, "erased", "later");
                deliver(adoption, cgm, "unheard-of", "never");
                await().atMost(Patience.LONG)
                        .untilAsserted(
                                () -> assertThat(waiting(adoption)).containsExactly("erased", "unheard-of", "waits"));
                String erased = "/v1/reports/footnote?source=" + SOURCE + "&id=erased";
                await().atMost(Patience.LONG)
                        .until(() -> adoption.delete(engines.token("operator-local"), erased) == 204);
                assertThat(waiting(adoption)).containsExactly("unheard-of", "waits");
            }
            publishARoadmap(engines.addresses().bootstrapServers());
            try (RunningAdoption adoption = started(engines)) {
                await().atMost(Patience.LONG)
                        .untilAsserted(
                                () -> assertThat(words(adoption, "waits")).contains("Ord waits"));
                await().atMost(Patience.LONG)
                        .untilAsserted(() -> assertThat(waiting(adoption)).containsExactly("unheard-of"));
                assertThat(words(adoption, "erased")).isEmpty();
                assertThat(words(adoption, "unheard-of")).isEmpty();
            }
        }
    }

    private static RunningAdoption started(Engines engines) {
        RunningAdoption adoption = RunningAdoption.start(engines.addresses(), folder.resolve("state"), "one");
        await().atMost(Patience.LONG).until(() -> adoption.status("/actuator/health/readiness") == 200);
        return adoption;
    }

    private static void deliver(RunningAdoption adoption, String token, String id, String document) throws Exception {
        assertThat(adoption.send(token, "application/cloudevents+json", """
                        {"specversion": "1.0", "type": "no.utbredt.adoption.reported.v1", "id": "%s", "source": "%s",
                         "data": {"actor": {"scheme": "KOMNR", "value": "4601", "serviceArea": "helsestasjon"},
                                  "service": "digihelsestasjon", "role": "CONSUMER", "stage": "IN_USE",
                                  "validFrom": {"date": "2021-10", "basis": "OBSERVED"}, "statedAt": "2021-10-20",
                                  "evidence": {"document": "%s", "quote": "Ord %s"}}}
                        """.formatted(id, SOURCE, document, id))
                        .statusCode())
                .isEqualTo(202);
    }

    private static void publishARoadmap(String brokers) throws Exception {
        Map<String, Object> at = Map.of("bootstrap.servers", brokers);
        try (Admin admin = Admin.create(at);
                var producer = new KafkaProducer<>(at, new StringSerializer(), new ByteArraySerializer())) {
            admin.createTopics(List.of(new NewTopic(Topics.INITIATIVES.name(), 1, (short) 1)))
                    .all()
                    .get();
            String citing = """
                    {"history": [{"state": {"sources": [{"id": "later", "classification": "OPEN"}]}}]}
                    """;
            producer.send(new ProducerRecord<>(
                            Topics.INITIATIVES.name(), "plan", citing.getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    private static List<String> waiting(RunningAdoption adoption) {
        List<String> ids = new ArrayList<>();
        adoption.context()
                .getBean(MongoOperations.class)
                .getCollection("waitingQuotes")
                .find()
                .forEach(each -> ids.add(each.getString("id")));
        ids.sort(null);
        return ids;
    }

    private static Optional<String> words(RunningAdoption adoption, String id) {
        return adoption.context()
                .getBean(Archive.class)
                .documents(Kind.FOOTNOTES)
                .find(FootnoteKey.of(SOURCE, id))
                .map(DocumentState::newest)
                .map(FootnoteState::quote);
    }
}
