package no.utbredt.adoption.report.kafka;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this instance meets the log. Defaults and environment variables stand in application.yml.
 *
 * @param instance this instance's name, the same after a restart, another for each instance
 * @param stateDir where the register keeps its store; the instance and the cluster's id are added
 * @param replication of topics created here; -1 takes the broker's default
 * @param startup how long to wait for a broker at start
 * @param timeout how long an append may take before the sender is told to try again
 * @param tick pause between two ticks while reports come in
 * @param idleTick pause between two ticks otherwise
 */
@ConfigurationProperties("utbredt.log")
public record LogSettings(
        String instance,
        Path stateDir,
        short replication,
        Duration startup,
        Duration timeout,
        Duration tick,
        Duration idleTick) {}
