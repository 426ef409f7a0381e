package no.utbredt.reporting.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the topics are read.
 *
 * @param replicationFactor copies of a topic this service has to create; -1 takes the broker's default
 * @param poll longest wait for the next records
 * @param brokerTimeout longest wait for an answer from the brokers
 * @param retryAfter pause before trying again after the brokers failed the reader
 * @param clockSkew how far clocks may differ; taken off the edge
 * @param stall after this long without a turn the reader counts as dead
 * @param unreadableListed how many unreadable records are listed
 * @param doubts shortest time between two countings of what there is to look at
 */
@ConfigurationProperties("utbredt.reading")
record ReadingSettings(
        short replicationFactor,
        Duration poll,
        Duration brokerTimeout,
        Duration retryAfter,
        Duration clockSkew,
        Duration stall,
        int unreadableListed,
        Duration doubts) {}
