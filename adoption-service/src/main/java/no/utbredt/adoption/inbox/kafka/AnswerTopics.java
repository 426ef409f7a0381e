package no.utbredt.adoption.inbox.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import no.utbredt.adoption.inbox.Place;
import no.utbredt.adoption.inbox.Replies;
import no.utbredt.adoption.inbox.Reply;
import no.utbredt.contract.EventType;
import no.utbredt.contract.Topics;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is said to letters to {@code utbredt.verdicts.<client>}: CloudEvents in binary mode, acknowledged by every in-sync replica. */
final class AnswerTopics implements Replies {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerTopics.class);

    private final Producer<String, byte[]> producer;
    private final JsonMapper json;
    private final Clock clock;

    AnswerTopics(Producer<String, byte[]> producer, JsonMapper json, Clock clock) {
        this.producer = producer;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Collection<Place> write(List<Reply> replies) {
        Map<Place, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        Set<String> silent = new HashSet<>();
        for (Reply reply : replies) {
            String topic = Topics.VERDICTS.of(reply.letter().client().id()).name();
            if (!silent.contains(topic)) {
                Future<RecordMetadata> write = producer.send(record(topic, reply));
                sent.put(reply.place(), write);
                // not even begun, after as long as an append may take: the next of this topic would wait as long
                if (write.state() == Future.State.FAILED) {
                    silent.add(topic);
                }
            }
        }
        return written(sent);
    }

    private static Collection<Place> written(Map<Place, Future<RecordMetadata>> sent) {
        List<Place> written = new ArrayList<>();
        for (Map.Entry<Place, Future<RecordMetadata>> each : sent.entrySet()) {
            try {
                each.getValue().get();
                written.add(each.getKey());
            } catch (ExecutionException e) {
                LOG.warn("the answer to {} could not be written and is written again: {}", each.getKey(), e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return written;
            }
        }
        return written;
    }

    private ProducerRecord<String, byte[]> record(String topic, Reply reply) {
        String place = reply.place().toString();
        var record = new ProducerRecord<>(topic, place, json.writeValueAsBytes(InboxAnswer.of(reply)));
        Map.of(
                        KafkaHeaders.SPEC_VERSION,
                        KafkaHeaders.SPEC_VERSION_1_0,
                        KafkaHeaders.CONTENT_TYPE,
                        KafkaHeaders.JSON,
                        KafkaHeaders.ID,
                        place,
                        KafkaHeaders.SOURCE,
                        "urn:utbredt:door",
                        KafkaHeaders.TYPE,
                        EventType.INBOX_ANSWERED.type(),
                        KafkaHeaders.TIME,
                        clock.instant().toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
