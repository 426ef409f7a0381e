package no.utbredt.adoption.inbox.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How inboxes are read. Defaults and environment variables stand in application.yml.
 *
 * @param readHere whether this instance does
 * @param largest a record may be, headers included
 * @param patience how long the register's verdicts are waited for, all records of a poll together
 */
@ConfigurationProperties("utbredt.inbox")
record InboxSettings(boolean readHere, DataSize largest, Duration patience) {}
