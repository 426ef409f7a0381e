package no.utbredt.reporting.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/**
 * Which of all instances tells the news: the one to which the brokers give the topic's one partition, as a member of a group. Nothing
 * is read by it and nothing committed. One that was thought dead and goes on tells what the other tells, under the same ids.
 */
final class NewsLease {

    private final Consumer<byte[], byte[]> member;

    NewsLease(Consumer<byte[], byte[]> member) {
        this.member = member;
        member.subscribe(List.of(Topics.NEWS.name()), new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> given) {
                member.pause(given);
            }

            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> taken) {
                // nothing was read, so there is nothing to hand over
            }
        });
    }

    /** Whether it is this one; to be asked often, or it is another. */
    boolean held() {
        member.poll(Duration.ZERO);
        return !member.assignment().isEmpty();
    }
}
