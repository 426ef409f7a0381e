package no.utbredt.reporting.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.utbredt.contract.Topics;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.view.UnreadableRecord;
import no.utbredt.reporting.view.UnreadableRecords;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads the news from the beginning of their topic: what was told, by whichever instance. Nothing else is kept of it. */
final class NewsLog {

    static final TopicPartition PARTITION = new TopicPartition(Topics.NEWS.name(), 0);

    private final Bulletin bulletin;
    private final UnreadableRecords unreadable;
    private long next = -1;

    NewsLog(Bulletin bulletin, UnreadableRecords unreadable) {
        this.bulletin = bulletin;
        this.unreadable = unreadable;
    }

    /** Goes on where it was, with another consumer. */
    void begin(Consumer<byte[], byte[]> consumer) {
        consumer.assign(List.of(PARTITION));
        if (next < 0) {
            consumer.seekToBeginning(List.of(PARTITION));
        } else {
            consumer.seek(PARTITION, next);
        }
    }

    /** The log is no longer the one that was read: begins anew. */
    void forget() {
        next = -1;
        bulletin.clear();
    }

    /** Reads what has come. */
    void read(Consumer<byte[], byte[]> consumer, Duration wait) {
        consumer.poll(wait).records(PARTITION).forEach(this::take);
        next = consumer.position(PARTITION);
    }

    /** Reads until nothing is there that was there when it was asked. */
    void readToEnd(Consumer<byte[], byte[]> consumer, Ends ends, Duration wait) {
        Map<TopicPartition, Long> there = ends.of(List.of(PARTITION));
        do {
            read(consumer, wait);
        } while (!Ends.reached(Map.of(PARTITION, next), there));
        bulletin.readTo(next);
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            if (record.value() == null) {
                bulletin.takenBack(new String(Wire.required(record.key(), "a key"), UTF_8));
            } else {
                bulletin.add(record.offset(), WireNews.read(record));
            }
        } catch (RuntimeException notNews) {
            unreadable.add(new UnreadableRecord(
                    record.topic(), record.partition(), record.offset(), String.valueOf(notNews.getMessage())));
        }
    }
}
