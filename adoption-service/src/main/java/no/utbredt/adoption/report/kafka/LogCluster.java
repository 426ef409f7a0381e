package no.utbredt.adoption.report.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;

/**
 * The cluster the log stands on, with every topic of the register in place.
 *
 * @param id of this generation of the log: the cluster's and that of the deliveries on it. What was kept of one log is never used
 *     with another, be it on another cluster or written anew on this one
 */
public record LogCluster(String id) {

    private static final List<Topic> OWN = List.of(Topics.DELIVERIES, Topics.REPORTS, Topics.OUTCOMES, Topics.PROGRESS);

    /**
     * Waits for a broker and puts the register's topics in place.
     *
     * @throws IllegalStateException when no broker answers in time, or a topic does not become known in time
     */
    public static LogCluster meet(Map<String, Object> admin, LogSettings settings) {
        int patience = Math.toIntExact(settings.startup().toMillis());
        try (Admin client = Admin.create(withTimeout(admin, patience))) {
            return meet(client, settings);
        } catch (ExecutionException e) {
            throw unreachable(admin, settings.startup(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(admin, settings.startup(), e);
        }
    }

    static LogCluster meet(Admin client, LogSettings settings) throws InterruptedException, ExecutionException {
        String id = client.describeCluster().clusterId().get();
        Map<String, TopicDescription> known = TopicsInPlace.on(client, OWN, settings);
        TopicDescription deliveries = Objects.requireNonNull(known.get(Topics.DELIVERIES.name()));
        return new LogCluster(id + "-" + deliveries.topicId());
    }

    private static Map<String, Object> withTimeout(Map<String, Object> admin, int patience) {
        Map<String, Object> all = new HashMap<>(admin);
        all.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
        all.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.min(patience, 5_000));
        return all;
    }

    private static IllegalStateException unreachable(Map<String, Object> admin, Duration waited, Exception cause) {
        return new IllegalStateException(
                "no Kafka broker at " + admin.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG) + " within " + waited
                        + " (SPRING_KAFKA_BOOTSTRAP_SERVERS, UTBREDT_LOG_STARTUP)",
                cause);
    }
}
