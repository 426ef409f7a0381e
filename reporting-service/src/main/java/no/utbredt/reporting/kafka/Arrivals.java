package no.utbredt.reporting.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Looks on while the records of one poll are taken in. */
@FunctionalInterface
interface Arrivals {

    /** Sees nothing. */
    Arrivals NONE = (records, work) -> work.run();

    /** Does the work, once. */
    void during(ConsumerRecords<byte[], byte[]> records, Runnable work);
}
