package no.utbredt.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TopicsTest {

    private final JsonNode asyncapi = Resources.yaml("/asyncapi.yaml");

    /** Everybody's, and those each client has for itself. */
    private static List<Topic> described() {
        return Stream.concat(Topics.ALL.stream(), Topics.PER_CLIENT.stream().map(ClientTopic::described))
                .toList();
    }

    @Test
    void asyncapi_describes_every_topic_with_its_partitions_and_its_clean_up() {
        Map<String, String> described = new TreeMap<>();
        for (JsonNode channel : asyncapi.get("channels")) {
            JsonNode kafka = channel.at("/bindings/kafka");
            described.put(
                    channel.get("address").asString(),
                    kafka.get("partitions").asInt() + " "
                            + kafka.at("/topicConfiguration/cleanup.policy/0").asString());
        }
        Map<String, String> fixed = new TreeMap<>();
        for (Topic topic : described()) {
            fixed.put(
                    topic.name(),
                    topic.partitions() + " " + topic.configuration().get("cleanup.policy"));
        }

        assertThat(described).isEqualTo(fixed);
    }

    @Test
    void asyncapi_names_every_event_type() {
        String text = asyncapi.toString();

        for (EventType type : EventType.values()) {
            assertThat(text).contains(type.type());
        }
    }

    @Test
    void asyncapi_says_who_writes_and_who_reads_every_topic() {
        Map<String, Set<String>> actions = new TreeMap<>();
        for (JsonNode operation : asyncapi.get("operations")) {
            String channel = operation.at("/channel/$ref").asString().replace("#/channels/", "");
            actions.computeIfAbsent(channel, unseen -> new TreeSet<>())
                    .add(operation.get("action").asString());
        }

        assertThat(actions.keySet()).isEqualTo(asyncapi.get("channels").propertyNames());
        assertThat(actions.values()).allSatisfy(each -> assertThat(each).containsExactly("receive", "send"));
    }

    @Test
    void asyncapi_names_as_sender_whom_the_topic_names_as_writer() {
        Map<TopicWriter, String> words = Map.of(
                TopicWriter.DOOR, "The door (adoption-service)",
                TopicWriter.CLIENT, "A client",
                TopicWriter.REGISTER, "The register",
                TopicWriter.ADOPTION_DOCUMENTS, "The postman of the adoption-service",
                TopicWriter.INITIATIVE_DOCUMENTS, "The postman of the initiative-service",
                TopicWriter.VIEW, "The view (reporting-service)");
        for (JsonNode operation : asyncapi.get("operations")) {
            String channel = operation.at("/channel/$ref").asString().replace("#/channels/", "");
            String address = asyncapi.at("/channels/" + channel + "/address").asString();
            Set<TopicWriter> writers = described().stream()
                    .filter(topic -> topic.name().equals(address))
                    .findFirst()
                    .orElseThrow()
                    .writers();
            if (operation.get("action").asString().equals("send") && !address.equals(Topics.PROGRESS.name())) {
                assertThat(writers).as(address).hasSize(1);
                assertThat(operation.get("summary").asString())
                        .as(address)
                        .startsWith(words.get(writers.iterator().next()));
            }
        }
    }

    @Test
    void
            whoever_writes_says_how_far_it_is_but_the_door_for_whom_the_register_speaks_and_the_view_for_whom_nobody_waits() {
        Set<TopicWriter> writers = EnumSet.noneOf(TopicWriter.class);
        Topics.ALL.forEach(topic -> writers.addAll(topic.writers()));
        writers.removeAll(Set.of(TopicWriter.DOOR, TopicWriter.VIEW));

        assertThat(Topics.PROGRESS.writers()).isEqualTo(writers);
    }

    @Test
    void asyncapi_shows_the_approved_examples_and_each_message_has_one() {
        for (JsonNode message : asyncapi.at("/components/messages")) {
            JsonNode examples = message.path("examples");
            assertThat(examples.isEmpty()).as(message.get("name").asString()).isFalse();
            for (JsonNode example : examples) {
                String name = example.get("name").asString();
                assertThat(example.get("payload")).as(name).isEqualTo(Resources.json("/examples/" + name + ".json"));
                assertThat(message.get("summary").asString())
                        .as(name)
                        .contains(example.at("/headers/ce_type").asString());
            }
        }
    }

    @Test
    void deliveries_reports_and_outcomes_share_one_partitioning() {
        assertThat(Topics.REPORTS.partitions()).isEqualTo(Topics.DELIVERIES.partitions());
        assertThat(Topics.OUTCOMES.partitions()).isEqualTo(Topics.DELIVERIES.partitions());
    }

    @Test
    void what_happened_is_kept_for_ever_and_stamped_by_the_log() {
        assertThat(Topics.REPORTS.configuration())
                .containsEntry("retention.ms", "-1")
                .containsEntry("cleanup.policy", "delete");
        assertThat(Topics.DELIVERIES.configuration()).containsEntry("message.timestamp.type", "LogAppendTime");
    }

    @Test
    void what_was_erased_is_gone_from_its_topic_after_about_a_day() {
        assertThat(Topics.DOCUMENTS)
                .contains(Topics.FOOTNOTES)
                .allSatisfy(topic -> assertThat(topic.configuration())
                        .containsEntry("cleanup.policy", "compact")
                        .containsEntry("max.compaction.lag.ms", "86400000"));
    }

    @Test
    void what_was_said_last_of_a_matter_is_kept_for_ever_and_what_was_said_before_for_a_month() {
        assertThat(Topics.NEWS.configuration())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("retention.ms", "-1")
                .containsEntry("min.compaction.lag.ms", "2678400000")
                .containsEntry("max.compaction.lag.ms", "2764800000");
        assertThat(Topics.DOCUMENTS).doesNotContain(Topics.NEWS);
    }

    @Test
    void a_topic_nobody_writes_is_refused() {
        assertThatThrownBy(() -> new Topic("t", "k", Set.of(), 1, Optional.empty(), false, false))
                .hasMessageContaining("by nobody");
    }

    @Test
    void a_topic_without_partitions_is_refused() {
        assertThatThrownBy(() -> new Topic("t", "k", Set.of(TopicWriter.DOOR), 0, Optional.empty(), false, false))
                .hasMessageContaining("at least one partition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cgm-local", "x", "0f8fad5b-d9cb-469f-a165-70867728950e"})
    void a_client_of_a_plain_name_has_an_inbox_and_its_answers(String client) {
        assertThat(Topics.INBOX.of(client).name()).isEqualTo("utbredt.inbox." + client);
        assertThat(Topics.VERDICTS.of(client).name()).isEqualTo("utbredt.verdicts." + client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CGM", "a.b", "a_b", "-a", "a-", "æ", "{client}", "../a", "a b"})
    void a_client_of_any_other_name_has_none(String client) {
        assertThat(ClientTopic.isFor(client)).isFalse();
        assertThatThrownBy(() -> Topics.INBOX.of(client)).hasMessageContaining("a topic is named by a client");
    }

    @Test
    void a_name_for_an_inbox_is_at_most_100_characters() {
        assertThat(ClientTopic.isFor("a".repeat(100))).isTrue();
        assertThat(ClientTopic.isFor("a".repeat(101))).isFalse();
    }

    @Test
    void what_a_client_writes_is_measured_unpacked_and_kept_for_as_long_as_the_broker_says() {
        assertThat(Topics.INBOX.of("cgm-local").configuration())
                .containsEntry("compression.type", "uncompressed")
                .containsEntry("message.timestamp.type", "LogAppendTime")
                .containsEntry("retention.ms", "1209600000")
                .containsEntry("cleanup.policy", "delete");
        assertThat(Topics.DELIVERIES.configuration()).containsEntry("compression.type", "producer");
    }
}
