package no.utbredt.adoption.report.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * The cluster the log stands on, with every topic of the register in place.
 *
 * @param id of this generation of the log: the cluster's and that of the deliveries on it. What was kept of one log is never used
 *     with another, be it on another cluster or written anew on this one
 */
public record LogCluster(String id) {

    private static final long LOOK_AGAIN_MILLIS = 50;
    private static final List<Topic> OWN = List.of(Topics.DELIVERIES, Topics.REPORTS, Topics.OUTCOMES, Topics.PROGRESS);

    /**
     * Waits for a broker, creates what is missing and waits until it is known: a topic is created before every broker says that it
     * exists (KIP-500's metadata log is read by each in its own time).
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
        create(client, settings.replication());
        Map<String, TopicDescription> known = known(client, settings.startup());
        TopicDescription deliveries = Objects.requireNonNull(known.get(Topics.DELIVERIES.name()));
        return new LogCluster(id + "-" + deliveries.topicId());
    }

    private static Map<String, Object> withTimeout(Map<String, Object> admin, int patience) {
        Map<String, Object> all = new HashMap<>(admin);
        all.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
        all.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.min(patience, 5_000));
        return all;
    }

    private static void create(Admin client, short replication) throws InterruptedException, ExecutionException {
        List<NewTopic> wanted =
                OWN.stream().map(topic -> described(topic, replication)).toList();
        for (var each : client.createTopics(wanted).values().values()) {
            try {
                each.get(1, TimeUnit.MINUTES);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            } catch (java.util.concurrent.TimeoutException e) {
                throw new ExecutionException(new TimeoutException("creating topics took over a minute", e));
            }
        }
    }

    private static Map<String, TopicDescription> known(Admin client, Duration patience)
            throws InterruptedException, ExecutionException {
        List<String> names = OWN.stream().map(Topic::name).toList();
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return client.describeTopics(names).allTopicNames().get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
                if (System.nanoTime() - end > 0) {
                    throw new IllegalStateException(
                            "a topic of the register did not become known within " + patience
                                    + " (UTBREDT_LOG_STARTUP)",
                            e);
                }
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private static NewTopic described(Topic topic, short replication) {
        Optional<Short> factor = replication < 1 ? Optional.empty() : Optional.of(replication);
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), factor).configs(topic.configuration());
    }

    private static IllegalStateException unreachable(Map<String, Object> admin, Duration waited, Exception cause) {
        return new IllegalStateException(
                "no Kafka broker at " + admin.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG) + " within " + waited
                        + " (SPRING_KAFKA_BOOTSTRAP_SERVERS, UTBREDT_LOG_STARTUP)",
                cause);
    }
}
