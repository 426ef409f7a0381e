package no.utbredt.adoption.inbox.kafka;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.inbox.Inbox;
import no.utbredt.adoption.inbox.Letter;
import no.utbredt.adoption.inbox.Place;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Hands a poll to the inbox. Where a record has to wait, those before it are committed and the poll is read again from it on. */
final class InboxListener implements Consumer<Message<List<byte[]>>> {

    private static final Logger LOG = LoggerFactory.getLogger(InboxListener.class);

    private final Map<String, Client> byTopic;
    private final Inbox inbox;
    private final long largest;

    InboxListener(Map<String, Client> byTopic, Inbox inbox, long largest) {
        this.byTopic = byTopic;
        this.inbox = inbox;
        this.largest = largest;
    }

    @Override
    public void accept(Message<List<byte[]>> poll) {
        List<ConsumerRecord<byte[], byte[]>> records = records(poll);
        List<Letter> letters = records.stream().map(this::letter).toList();
        Optional<Letter> waiting = inbox.work(letters);
        if (waiting.isPresent()) {
            LOG.warn("{} waits: log or store do not take it now", waiting.get().place());
            throw new BatchListenerFailedException(
                    "log or store do not take " + waiting.get().place() + " now",
                    records.get(letters.indexOf(waiting.get())));
        }
    }

    /** The records themselves: the message's own list lacks what could not be converted. */
    @SuppressWarnings("unchecked")
    private static List<ConsumerRecord<byte[], byte[]>> records(Message<?> poll) {
        return (List<ConsumerRecord<byte[], byte[]>>)
                Objects.requireNonNull(poll.getHeaders().get(KafkaHeaders.RAW_DATA), "the records of a poll");
    }

    private Letter letter(ConsumerRecord<byte[], byte[]> record) {
        return new Letter(
                new Place(record.topic(), record.partition(), record.offset()),
                Objects.requireNonNull(byTopic.get(record.topic()), record.topic()),
                Envelope.open(record, largest));
    }
}
