package no.utbredt.reporting.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.utbredt.reporting.view.UnreadableRecord;
import no.utbredt.reporting.view.UnreadableRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns the records of one topic into this service's words and hands them over together. One that cannot be read, or is
 * not taken, is set aside with its reason and stops nobody.
 *
 * @param reading turns one record into our words; whatever it throws says what is wrong
 * @param handOver takes what was read; may be given the same twice
 */
record Intake<T>(Function<ConsumerRecord<byte[], byte[]>, T> reading, Consumer<Collection<T>> handOver) {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    void take(Iterable<ConsumerRecord<byte[], byte[]>> records, UnreadableRecords unreadable) {
        long before = unreadable.count();
        List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();
        List<T> words = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                words.add(reading.apply(record));
                read.add(record);
            } catch (RuntimeException broken) {
                setAside(record, broken, unreadable);
            }
        }
        handOver(words, read, unreadable);
        if (unreadable.count() > before) {
            LOG.warn("Set aside {} records, the last {}", unreadable.count() - before, unreadable.lastPlace());
        }
    }

    private void handOver(List<T> words, List<ConsumerRecord<byte[], byte[]>> read, UnreadableRecords unreadable) {
        try {
            handOver.accept(words);
        } catch (RuntimeException someNotTaken) {
            LOG.warn("Handing over one by one: {}", someNotTaken.getClass().getName());
            for (int index = 0; index < words.size(); index++) {
                handOver(words.get(index), read.get(index), unreadable);
            }
        }
    }

    private void handOver(T word, ConsumerRecord<byte[], byte[]> record, UnreadableRecords unreadable) {
        try {
            handOver.accept(List.of(word));
        } catch (RuntimeException notTaken) {
            setAside(record, notTaken, unreadable);
        }
    }

    private static void setAside(
            ConsumerRecord<byte[], byte[]> record, RuntimeException broken, UnreadableRecords unreadable) {
        unreadable.add(new UnreadableRecord(record.topic(), record.partition(), record.offset(), reason(broken)));
    }

    private static String reason(RuntimeException broken) {
        String said = broken.getMessage();
        return said == null || said.isBlank()
                ? broken.getClass().getSimpleName()
                : said.lines().findFirst().orElse("");
    }
}
