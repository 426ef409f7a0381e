package no.utbredt.adoption.report.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much of what the door refused is kept. Defaults and environment variables stand in application.yml.
 *
 * @param entry the most kept of one event or body; of a larger one the beginning
 * @param perClient of one client
 * @param inAll of all clients together
 */
@ConfigurationProperties("utbredt.set-aside")
record QuotaSettings(DataSize entry, Quota perClient, Quota inAll) {

    /**
     * A bound on what is kept.
     *
     * @param entries how many, from 1
     * @param size how much
     */
    record Quota(long entries, DataSize size) {

        long bytes() {
            return size.toBytes();
        }
    }
}
