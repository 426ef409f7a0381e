package no.utbredt.documents.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.utbredt.contract.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates topics as the contract fixes them; those that exist are left as they are. */
record TopicCreation(Map<String, Object> kafka, short replication) {

    void create(List<Topic> topics) throws InterruptedException {
        try (Admin admin = Admin.create(kafka)) {
            create(admin.createTopics(topics.stream().map(this::described).toList())
                    .values()
                    .values());
        }
    }

    private static void create(Collection<KafkaFuture<Void>> creations) throws InterruptedException {
        for (KafkaFuture<Void> creation : creations) {
            try {
                creation.get(30, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new KafkaException("topics could not be created", e.getCause());
                }
            } catch (TimeoutException e) {
                throw new KafkaException("topics could not be created in time", e);
            }
        }
    }

    private NewTopic described(Topic topic) {
        return new NewTopic(topic.name(), topic.partitions(), replication).configs(topic.configuration());
    }
}
