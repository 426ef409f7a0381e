package no.utbredt.reporting.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Turns one record of a topic into this service's words and hands it over. */
interface Intake {

    /** @throws RuntimeException when the record cannot be read; its message says what is wrong */
    void take(ConsumerRecord<byte[], byte[]> record);
}
