package no.utbredt.recovery.mongo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.contract.Topics;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/** How far the document store has seen the log: what the look-ups have read of it, and the deliveries they keep verdicts on. */
public final class SeenOfTheLog {

    private static final List<String> READ = List.of(Topics.REPORTS.name(), Topics.OUTCOMES.name());

    private SeenOfTheLog() {}

    /**
     * The last offset seen of each partition.
     *
     * @param generation which log is meant: how far another was read says nothing of this one
     */
    public static Map<TopicPartition, Long> in(StoredCollections store, String generation) {
        Map<TopicPartition, Long> last = new HashMap<>();
        Document read = store.collection("adoption.lookUpsAsOf")
                .find(new Document("_id", "as-of " + generation))
                .first();
        if (read == null) {
            return last;
        }
        for (String topic : READ) {
            for (int partition = 0; partition < Topics.LOG_PARTITIONS; partition++) {
                if (read.get(topic.replace('.', '_') + "-" + partition) instanceof Number offset) {
                    last.put(new TopicPartition(topic, partition), offset.longValue());
                }
            }
        }
        store.collection("adoption.reports")
                .find()
                .projection(new Document("verdicts", 1))
                .forEach(entry -> entry.get("verdicts", new Document())
                        .values()
                        .forEach(verdict -> heard((Document) verdict, last)));
        return last;
    }

    private static void heard(Document verdict, Map<TopicPartition, Long> last) {
        Document delivery = verdict.get("delivery", Document.class);
        last.merge(
                new TopicPartition(Topics.DELIVERIES.name(), delivery.getInteger("partition")),
                delivery.get("offset", Number.class).longValue(),
                Math::max);
    }
}
