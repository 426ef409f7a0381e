package no.utbredt.benchmarks.view;

import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** What is done with the records of the topics. */
interface Reading {
    void take(ConsumerRecords<byte[], byte[]> records);

    /** Asks something of every service, if anything can be asked. */
    void ask(LocalDate knownAt);

    /** How many reports there were. */
    long reports();
}
