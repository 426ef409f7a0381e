package no.utbredt.documents.kafka;

import java.time.Duration;
import java.time.LocalTime;

/**
 * How a postman works.
 *
 * @param replication replication factor of the topics it creates; -1 takes the broker's default
 * @param idle longest time between two rounds, and between two words of progress
 * @param retry how long to wait before starting again after broker, store or lease refused
 * @param auditAt time of day, Europe/Oslo, at which store and topics are compared
 * @param abandonedAfter age at which a marker whose version never came is given up; longer than any write may take
 * @param clockSkew how far the clocks of a service's instances may differ
 */
public record PostmanSettings(
        short replication,
        Duration idle,
        Duration retry,
        LocalTime auditAt,
        Duration abandonedAfter,
        Duration clockSkew) {}
