package no.utbredt.benchmarks.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.reporting.kafka.Intakes;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.view.UnreadableRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import tools.jackson.databind.json.JsonMapper;

/** Fills a view in this process with a country and what is told of it, by the same way in as from the log. */
final class Filled {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TOGETHER = 2_000;

    private final Knowledge knowledge = new Knowledge();
    private final UnreadableRecords unreadable = new UnreadableRecords(10);
    private final Intakes intakes = Intakes.into(knowledge, unreadable);
    private final List<ConsumerRecord<byte[], byte[]>> waiting = new ArrayList<>();

    private Filled() {}

    static Knowledge with(Country country) {
        Filled filled = new Filled();
        country.actors().forEach(each -> filled.document(Topics.ACTORS, each));
        country.groups().forEach(each -> filled.document(Topics.ACTOR_GROUPS, each));
        country.catalogue().forEach(each -> filled.document(Topics.SERVICES, each));
        new Told(country).each(each -> filled.record(Topics.REPORTS, each.name().key(), each));
        filled.hand(Topics.REPORTS);
        if (filled.unreadable.count() > 0) {
            throw new IllegalStateException(
                    "unreadable: " + filled.unreadable.list().getFirst());
        }
        return filled.knowledge;
    }

    private void document(Topic topic, DocumentState<?> document) {
        record(topic, document.id(), document);
        hand(topic);
    }

    private void record(Topic topic, String key, Object value) {
        waiting.add(new ConsumerRecord<>(
                topic.name(), 0, 0, key.getBytes(StandardCharsets.UTF_8), JSON.writeValueAsBytes(value)));
        if (waiting.size() == TOGETHER) {
            hand(topic);
        }
    }

    private void hand(Topic topic) {
        intakes.take(
                new ConsumerRecords<>(Map.of(new TopicPartition(topic.name(), 0), List.copyOf(waiting)), Map.of()));
        waiting.clear();
    }
}
