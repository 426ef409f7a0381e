package no.utbredt.documents.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utbredt.contract.Topics;
import no.utbredt.contract.document.Version;
import no.utbredt.contract.report.Progress;
import no.utbredt.documents.Kind;
import no.utbredt.documents.Lease;
import no.utbredt.documents.Letter;
import no.utbredt.documents.Marker;
import no.utbredt.documents.MovableClock;
import no.utbredt.documents.Outbox;
import no.utbredt.documents.Publications;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class RoundsTest {

    private static final Version FIRST = new Version(1, 1);
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
    private static final PostmanSettings SETTINGS = new PostmanSettings(
            (short) 1,
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            LocalTime.of(3, 30),
            Duration.ofSeconds(60),
            Duration.ZERO);

    private final MovableClock clock = new MovableClock(NINE.toString());
    private final MockProducer<String, String> producer =
            new MockProducer<>(true, null, new StringSerializer(), new StringSerializer());

    @Test
    void aLetterNoRecordCanCarryIsLeftOutAndHoldsProgressBack() {
        Outbox outbox = new Written(List.of(letter("large", Post.LARGEST), letter("small", 10)));
        producer.initTransactions();
        var publications = new Publications("initiative", List.of(Kind.ACTOR_GROUPS));
        var rounds = new Rounds(
                publications,
                outbox,
                new Held(),
                new Post(producer, publications.source()),
                SETTINGS,
                clock,
                count -> {});

        rounds.round();
        clock.move(Duration.ofMinutes(5));
        rounds.round();

        assertThat(sent(Topics.ACTOR_GROUPS.name()))
                .extracting(ProducerRecord::key)
                .containsExactly("small");
        assertThat(outbox.unpublished()).extracting(Marker::id).containsExactly("large");
        assertThat(sent(Topics.PROGRESS.name()))
                .extracting(told -> JsonMapper.shared()
                        .readValue(told.value(), Progress.class)
                        .upTo())
                .containsExactly(NINE.minusMillis(1));
    }

    private List<ProducerRecord<String, String>> sent(String topic) {
        return producer.history().stream()
                .filter(sent -> sent.topic().equals(topic))
                .toList();
    }

    private static Letter letter(String id, int bytes) {
        return new Letter(id, FIRST, NINE, "x".repeat(bytes));
    }

    private static final class Held implements Lease {

        @Override
        public boolean hold() {
            return true;
        }

        @Override
        public void release() {}
    }

    /** What earlier writers left, each with its marker. */
    private static final class Written implements Outbox {

        private final List<Letter> letters;
        private final List<Marker> markers;

        Written(List<Letter> letters) {
            this.letters = letters;
            this.markers = new ArrayList<>(letters.stream()
                    .map(letter -> new Marker(letter.id(), "actor-groups", letter.id(), letter.version(), NINE))
                    .toList());
        }

        @Override
        public List<Marker> unpublished() {
            return List.copyOf(markers);
        }

        @Override
        public void forget(Collection<Marker> published) {
            markers.removeAll(published);
        }

        @Override
        public List<Letter> letters(Kind<?> kind, Collection<String> ids) {
            return letters.stream().filter(letter -> ids.contains(letter.id())).toList();
        }

        @Override
        public Optional<Version> takeBack(Kind<?> kind, String published) {
            return Optional.empty();
        }

        @Override
        public Map<String, Version> versions(Kind<?> kind) {
            return Map.of();
        }
    }
}
