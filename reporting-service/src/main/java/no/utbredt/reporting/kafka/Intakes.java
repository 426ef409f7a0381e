package no.utbredt.reporting.kafka;

import java.util.Map;
import no.utbredt.reporting.view.UnreadableRecord;
import no.utbredt.reporting.view.UnreadableRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each record to the intake of its topic; one that cannot be read is set aside and stops nobody. */
final class Intakes {

    private static final Logger LOG = LoggerFactory.getLogger(Intakes.class);

    private final Map<String, Intake> byTopic;
    private final UnreadableRecords unreadable;

    Intakes(Map<String, Intake> byTopic, UnreadableRecords unreadable) {
        this.byTopic = Map.copyOf(byTopic);
        this.unreadable = unreadable;
    }

    void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            Intake intake = byTopic.get(record.topic());
            if (intake == null) {
                throw new IllegalArgumentException("nobody reads the topic " + record.topic());
            }
            intake.take(record);
        } catch (RuntimeException broken) {
            var aside = new UnreadableRecord(record.topic(), record.partition(), record.offset(), reason(broken));
            unreadable.add(aside);
            LOG.warn("Set aside: {}", aside);
        }
    }

    private static String reason(RuntimeException broken) {
        String said = broken.getMessage();
        return said == null || said.isBlank()
                ? broken.getClass().getSimpleName()
                : said.lines().findFirst().orElse("");
    }
}
