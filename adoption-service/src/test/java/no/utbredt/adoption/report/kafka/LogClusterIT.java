package no.utbredt.adoption.report.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.IntStream;
import no.utbredt.engines.Broker;
import no.utbredt.local.testing.Patience;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.DescribeTopicsResult;
import org.apache.kafka.clients.admin.ForwardingAdmin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogClusterIT {

    @TempDir
    Path folder;

    @Test
    void a_topic_that_is_created_and_not_yet_known_is_waited_for() throws Exception {
        try (Broker broker = Broker.own(folder);
                Admin late = new Late(broker.address(), 3);
                Admin other = Admin.create(broker.address())) {
            LogCluster met = LogCluster.meet(late, patient(Patience.LONG));

            assertThat(LogCluster.meet(other, patient(Patience.LONG))).isEqualTo(met);
        }
    }

    @Test
    void a_topic_that_does_not_become_known_ends_the_start_and_names_the_setting() throws Exception {
        try (Broker broker = Broker.own(folder);
                Admin never = new Late(broker.address(), Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> LogCluster.meet(never, patient(Duration.ofMillis(200))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("did not become known within PT0.2S")
                    .hasMessageContaining("UTBREDT_LOG_STARTUP");
        }
    }

    @Test
    void instances_that_meet_an_empty_broker_together_find_the_same_log() throws Exception {
        try (Broker broker = Broker.own(folder)) {
            assertThat(IntStream.range(0, 4)
                            .parallel()
                            .mapToObj(instance -> LogCluster.meet(broker.address(), patient(Patience.LONG)))
                            .distinct())
                    .hasSize(1);
        }
    }

    private static LogSettings patient(Duration startup) {
        return new LogSettings(
                "met", Path.of("unused"), (short) -1, startup, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    /** Says that topics are created, and has the broker do it only when they have been asked for so many times. */
    private static final class Late extends ForwardingAdmin {

        private final int asked;
        private Runnable creation = () -> {};
        private int times;

        Late(Map<String, Object> kafka, int asked) {
            super(kafka);
            this.asked = asked;
        }

        @Override
        public CreateTopicsResult createTopics(Collection<NewTopic> topics, CreateTopicsOptions options) {
            creation = () -> super.createTopics(topics, options)
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            return super.createTopics(topics, new CreateTopicsOptions().validateOnly(true));
        }

        @Override
        public DescribeTopicsResult describeTopics(TopicCollection topics, DescribeTopicsOptions options) {
            if (++times == asked) {
                creation.run();
            }
            return super.describeTopics(topics, options);
        }
    }
}
