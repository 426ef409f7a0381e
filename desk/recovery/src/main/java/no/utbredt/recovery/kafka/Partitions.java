package no.utbredt.recovery.kafka;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import no.utbredt.recovery.CannotRecover;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;

/** Which partitions there are. */
public final class Partitions {

    public static final Comparator<TopicPartition> ORDER =
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition);

    private Partitions() {}

    /** The partitions of those topics that exist. */
    static List<TopicPartition> of(Admin admin, List<String> topics) {
        try {
            Set<String> existing = admin.listTopics().names().get();
            List<TopicPartition> partitions = new ArrayList<>();
            var described = admin.describeTopics(
                    topics.stream().filter(existing::contains).toList());
            described
                    .allTopicNames()
                    .get()
                    .forEach((name, topic) -> topic.partitions()
                            .forEach(info -> partitions.add(new TopicPartition(name, info.partition()))));
            partitions.sort(ORDER);
            return partitions;
        } catch (ExecutionException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    static CannotRecover unreachable(ExecutionException e) {
        return CannotRecover.because(
                "Kafka svarer ikke som ventet: " + e.getCause(), "Kafka does not answer as expected: " + e.getCause());
    }

    static CannotRecover interrupted() {
        Thread.currentThread().interrupt();
        return CannotRecover.because("Avbrutt.", "Interrupted.");
    }
}
