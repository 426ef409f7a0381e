package no.utbredt.documents.spring;

import java.time.Duration;
import java.time.LocalTime;
import no.utbredt.documents.kafka.PostmanSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of documents and postman.
 *
 * @param epoch epoch of new versions, from 1; raise it by one after a restore of the store
 * @param replication replication factor of the topics the postman creates; -1 takes the broker's default
 * @param lease how long a postman that died keeps the next one waiting
 * @param idle longest time between two rounds, and between two words of progress
 * @param retry how long to wait before starting again after broker or store refused
 * @param auditAt time of day, Europe/Oslo, at which store and topics are compared
 * @param abandonedAfter age at which a marker whose version never came is given up; longer than the store's client waits,
 *     its second try included
 * @param clockSkew how far the clocks of a service's instances may differ
 */
@ConfigurationProperties("utbredt.documents")
public record DocumentsSettings(
        @DefaultValue("1") long epoch,
        @DefaultValue("-1") short replication,
        @DefaultValue("6s") Duration lease,
        @DefaultValue("2s") Duration idle,
        @DefaultValue("1s") Duration retry,
        @DefaultValue("03:30") LocalTime auditAt,
        @DefaultValue("60s") Duration abandonedAfter,
        @DefaultValue("200ms") Duration clockSkew) {

    PostmanSettings postman() {
        return new PostmanSettings(replication, idle, retry, auditAt, abandonedAfter, clockSkew);
    }
}
