package no.utbredt.adoption.report.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import no.utbredt.contract.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates topics that are missing and waits until they are known: a topic is created before every broker says that it exists
 * (KIP-500's metadata log is read by each in its own time).
 */
public final class TopicsInPlace {

    private static final long LOOK_AGAIN_MILLIS = 50;

    private TopicsInPlace() {}

    /**
     * What the brokers say of each topic, by its name, once all of them are there. One that was there is left as it is.
     *
     * @throws IllegalStateException when one does not become known in time
     * @throws ExecutionException when the brokers do not answer or refuse
     */
    public static Map<String, TopicDescription> on(Admin client, Collection<Topic> topics, LogSettings settings)
            throws InterruptedException, ExecutionException {
        create(client, topics, settings.replication());
        return known(client, topics, settings.startup());
    }

    private static void create(Admin client, Collection<Topic> topics, short replication)
            throws InterruptedException, ExecutionException {
        List<NewTopic> wanted =
                topics.stream().map(topic -> described(topic, replication)).toList();
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

    private static Map<String, TopicDescription> known(Admin client, Collection<Topic> topics, Duration patience)
            throws InterruptedException, ExecutionException {
        List<String> names = topics.stream().map(Topic::name).toList();
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
                            "a topic did not become known within " + patience + " (UTBREDT_LOG_STARTUP)", e);
                }
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private static NewTopic described(Topic topic, short replication) {
        Optional<Short> factor = replication < 1 ? Optional.empty() : Optional.of(replication);
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), factor).configs(topic.configuration());
    }
}
