package no.utbredt.documents.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.utbredt.contract.report.Progress;
import no.utbredt.documents.Kind;
import no.utbredt.documents.Letter;
import no.utbredt.documents.Publications;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A transactional producer under the service's name. Opening one fences the one opened before, which from then on can
 * publish nothing: its next delivery throws.
 */
final class Post implements AutoCloseable {

    /** The most a record may take, in bytes. */
    static final int LARGEST = 8 * 1024 * 1024;

    private final Producer<String, String> producer;
    private final String source;

    Post(Producer<String, String> producer, String source) {
        this.producer = producer;
        this.source = source;
    }

    /** Opens the post and fences whoever had it. */
    static Post open(Map<String, Object> kafka, Publications publications) {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "utbredt-" + publications.writer());
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        properties.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 20_000);
        var producer = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer());
        try {
            producer.initTransactions();
            return new Post(producer, publications.source());
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /** Publishes all of them or none; the broker has acknowledged them when it returns. */
    void deliver(Kind<?> kind, List<Letter> letters) {
        inTransaction(send -> letters.forEach(letter -> send.accept(Envelope.document(source, kind, letter))));
    }

    /** A transaction of its own: a reader that sees it can already see everything delivered before. */
    void tell(Progress progress) {
        inTransaction(send -> send.accept(Envelope.progress(source, progress)));
    }

    private void inTransaction(Consumer<Consumer<ProducerRecord<String, String>>> work) {
        producer.beginTransaction();
        try {
            work.accept(producer::send);
            producer.commitTransaction();
        } catch (KafkaException e) {
            abort(e);
            throw e;
        }
    }

    private void abort(KafkaException reason) {
        try {
            producer.abortTransaction();
        } catch (KafkaException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
