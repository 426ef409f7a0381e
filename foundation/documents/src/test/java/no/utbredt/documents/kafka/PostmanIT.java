package no.utbredt.documents.kafka;

import static java.util.stream.Collectors.toMap;
import static no.utbredt.documents.Cast.legekontor;
import static no.utbredt.documents.Cast.legevakt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.contract.document.ActorGroupState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import no.utbredt.contract.report.Progress;
import no.utbredt.documents.Cast;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import no.utbredt.documents.Kind;
import no.utbredt.documents.Lease;
import no.utbredt.documents.Letter;
import no.utbredt.documents.Marker;
import no.utbredt.documents.MovableClock;
import no.utbredt.documents.Publications;
import no.utbredt.local.testing.Patience;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

final class PostmanIT {

    private static final Publications GROUPS = new Publications("initiative", List.of(Kind.ACTOR_GROUPS));
    private static final Topic TOPIC = Topics.ACTOR_GROUPS;
    private static final PostmanSettings SETTINGS = new PostmanSettings(
            (short) 1,
            Duration.ofMillis(200),
            Duration.ofMillis(100),
            LocalTime.of(3, 30),
            Duration.ofSeconds(2),
            Duration.ZERO);

    private static EmptyBroker broker;

    private final Clock clock = Clock.systemUTC();
    private final Doorbell doorbell = new Doorbell();
    private final InMemoryArchive archive = new InMemoryArchive(clock, doorbell);
    private final Documents<ActorGroupState> groups = archive.documents(Kind.ACTOR_GROUPS);
    private final List<Postman> hired = new ArrayList<>();

    @BeforeAll
    static void startBroker(@TempDir Path folder) throws Exception {
        broker = new EmptyBroker(folder);
    }

    @AfterAll
    static void stopBroker() throws Exception {
        broker.close();
    }

    @AfterEach
    void forgetEverything() throws Exception {
        hired.forEach(Postman::close);
        broker.empty();
    }

    @Test
    void publishesAWholeDocumentAsACloudEvent() {
        groups.put("legekontor", legekontor(1331));
        DocumentState<ActorGroupState> document = groups.put("legekontor", legekontor(1340));
        hire();

        ConsumerRecord<String, String> published = awaitPublished("legekontor", document.version());
        assertThat(state(published)).isEqualTo(document);
        assertThat(headers(published))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", "legekontor@1.2")
                .containsEntry("ce_source", "/utbredt/initiative")
                .containsEntry("ce_type", "no.utbredt.actor-group.state.v1")
                .containsEntry(
                        "ce_time", document.history().getLast().recordedAt().toString())
                .containsEntry("ce_subject", "legekontor")
                .containsEntry("content-type", "application/json");
    }

    @Test
    void publishesEachChangeAtOnceAndARemovedDocumentWithItsHistory() {
        hire();
        awaitPublished("legekontor", groups.put("legekontor", legekontor(1331)).version());
        awaitPublished("legekontor", groups.put("legekontor", legekontor(1340)).version());
        DocumentState<ActorGroupState> removed = groups.remove("legekontor").orElseThrow();

        assertThat(state(awaitPublished("legekontor", removed.version()))).isEqualTo(removed);
        assertThat(broker.read(TOPIC)).hasSize(3).noneMatch(published -> published.value() == null);
    }

    @Test
    void whatACrashLeftUnpublishedIsPublishedAfterwardsOnceAndNewest() {
        Postman first = hire();
        awaitPublished("legekontor", groups.put("legekontor", legekontor(1)).version());
        first.close();
        groups.put("legekontor", legekontor(2));
        Version newest = groups.put("legekontor", legekontor(3)).version();
        assertThat(archive.unpublished()).hasSizeGreaterThanOrEqualTo(2);

        hire();

        awaitPublished("legekontor", newest);
        awaitNothingUnpublished();
        assertThat(broker.read(TOPIC)).extracting(Envelopes::id).containsExactly("legekontor@1.1", "legekontor@1.3");
    }

    @Test
    void fourThousandDocumentsArePublishedInSeconds() {
        hire();
        Map<String, ActorGroupState> states =
                IntStream.range(0, 4000).boxed().collect(toMap("g%04d"::formatted, Cast::legekontor));
        groups.putAll(states);

        awaitNothingUnpublished();
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(broker.read(TOPIC)).hasSize(4000));
    }

    @Test
    void whatIsMissingOnTheTopicIsPublishedByTheAudit() {
        groups.put("legevakt", legevakt());
        groups.put("legekontor", legekontor(1331));
        archive.forget(archive.unpublished());

        hire();

        awaitPublished("legevakt", new Version(1, 1));
        awaitPublished("legekontor", new Version(1, 1));
    }

    @Test
    void anOlderVersionIsNeverPublishedOverANewerOne() throws Exception {
        createTopics();
        try (Post post = Post.open(broker.address(), GROUPS)) {
            post.deliver(
                    Kind.ACTOR_GROUPS, List.of(new Letter("legekontor", new Version(1, 9), clock.instant(), "{}")));
        }
        groups.put("legekontor", legekontor(1331));
        Postman postman = hire();

        awaitNothingUnpublished();
        await().atMost(Patience.LONG).until(() -> postman.ahead() == 1);
        assertThat(broker.read(TOPIC)).extracting(Envelopes::id).containsExactly("legekontor@1.9");
    }

    @Test
    void thePostmanWhoCameBeforeIsFenced() throws Exception {
        createTopics();
        Letter letter = new Letter("legekontor", new Version(1, 1), clock.instant(), "{}");
        try (Post old = Post.open(broker.address(), GROUPS);
                Post fresh = Post.open(broker.address(), GROUPS)) {
            assertThatThrownBy(() -> old.deliver(Kind.ACTOR_GROUPS, List.of(letter)))
                    .isInstanceOf(KafkaException.class)
                    .hasMessageContaining("epoch");
            fresh.deliver(Kind.ACTOR_GROUPS, List.of(letter));
        }
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(broker.read(TOPIC)).hasSize(1));
    }

    @Test
    void aPostmanWithoutTheLeasePublishesNothingUntilHeHasIt() {
        AtomicBoolean free = new AtomicBoolean(false);
        Postman waiting = postman(
                new Lease() {
                    @Override
                    public boolean hold() {
                        return free.get();
                    }

                    @Override
                    public void release() {}
                },
                clock);
        waiting.start();
        Version version = groups.put("legevakt", legevakt()).version();
        assertThat(archive.unpublished()).hasSize(1);

        free.set(true);

        awaitPublished("legevakt", version);
    }

    @Test
    void progressTellsOfEverythingRecordedUpToAnInstant() throws Exception {
        createTopics();
        hire();
        Instant recorded =
                groups.put("legevakt", legevakt()).history().getLast().recordedAt();

        await().atMost(Patience.LONG).until(() -> upTo().isAfter(recorded));
        assertThat(broker.read(TOPIC)).hasSize(1);
        Instant then = upTo();
        await().atMost(Patience.LONG).untilAsserted(() -> assertThat(upTo()).isAfter(then));
    }

    @Test
    void progressWaitsForAPutUnderWayAndGivesUpOneThatNeverCame() throws Exception {
        createTopics();
        MovableClock still = new MovableClock("2026-11-20T09:00:00Z");
        Instant since = still.instant();
        groups.put("legevakt", legevakt());
        archive.forget(archive.unpublished());
        archive.keep(new Marker("m", "actor-groups", "legevakt", new Version(1, 2), since));
        hire(still);

        await().atMost(Patience.LONG).until(() -> upTo().isAfter(Instant.EPOCH));
        assertThat(upTo()).isBefore(since);
        still.move(SETTINGS.abandonedAfter().plusSeconds(1));
        await().atMost(Patience.LONG).until(() -> upTo().isAfter(since));
        assertThat(archive.unpublished()).isEmpty();
    }

    @Test
    void aCompactedTopicStillHoldsEveryNewestState() throws Exception {
        createTopics();
        broker.configure(
                TOPIC,
                Map.of("segment.ms", "200", "min.cleanable.dirty.ratio", "0.01", "max.compaction.lag.ms", "300"));
        hire();
        groups.put("legevakt", legevakt());
        IntStream.rangeClosed(1, 30).forEach(total -> {
            groups.put("legekontor", legekontor(total));
            awaitNothingUnpublished();
        });

        await().atMost(Patience.LONG).untilAsserted(() -> {
            groups.put("pulse", legekontor((int) (clock.millis() % 1_000_000)));
            assertThat(versionsOnTopic("legekontor")).hasSizeLessThan(10);
        });

        Map<String, DocumentState<ActorGroupState>> last = new TreeMap<>();
        broker.read(TOPIC).forEach(published -> last.put(published.key(), state(published)));
        assertThat(last.get("legekontor")).isEqualTo(groups.find("legekontor").orElseThrow());
        assertThat(last.get("legevakt")).isEqualTo(groups.find("legevakt").orElseThrow());
    }

    private List<String> versionsOnTopic(String id) {
        return broker.read(TOPIC).stream()
                .filter(published -> published.key().equals(id))
                .map(Envelopes::id)
                .toList();
    }

    private Postman hire() {
        return hire(clock);
    }

    private Postman hire(Clock his) {
        Lease held = new Lease() {
            @Override
            public boolean hold() {
                return true;
            }

            @Override
            public void release() {}
        };
        Postman postman = postman(held, his);
        postman.start();
        return postman;
    }

    private Postman postman(Lease lease, Clock his) {
        Postman postman = new Postman(GROUPS, archive, lease, doorbell, broker.address(), SETTINGS, his);
        hired.add(postman);
        return postman;
    }

    private void createTopics() throws InterruptedException {
        new TopicCreation(broker.address(), (short) 1).create(List.of(TOPIC, Topics.PROGRESS));
    }

    private ConsumerRecord<String, String> awaitPublished(String id, Version version) {
        String event = id + "@" + version.epoch() + "." + version.number();
        return await().atMost(Patience.LONG)
                .ignoreExceptions()
                .until(
                        () -> broker.read(TOPIC).stream()
                                .filter(published -> Envelopes.id(published).equals(event))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private void awaitNothingUnpublished() {
        await().atMost(Patience.LONG).until(() -> archive.unpublished().isEmpty());
    }

    private Instant upTo() {
        return broker.read(Topics.PROGRESS).stream()
                .map(published -> JsonMapper.shared().readValue(published.value(), Progress.class))
                .peek(progress -> assertThat(progress.key()).isEqualTo("initiative-documents 0"))
                .map(Progress::upTo)
                .reduce(Instant.EPOCH, (earlier, later) -> later);
    }

    private static DocumentState<ActorGroupState> state(ConsumerRecord<String, String> published) {
        return JsonMapper.shared().readValue(published.value(), new TypeReference<>() {});
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> published) {
        Map<String, String> headers = new TreeMap<>();
        published
                .headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    private static final class Envelopes {
        static String id(ConsumerRecord<String, String> published) {
            return headers(published).getOrDefault("ce_id", "");
        }
    }
}
