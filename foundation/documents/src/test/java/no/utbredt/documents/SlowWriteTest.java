package no.utbredt.documents;

import static no.utbredt.documents.Cast.legekontor;
import static no.utbredt.documents.Cast.legevakt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utbredt.contract.document.ActorGroupState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

final class SlowWriteTest {

    private static final Duration ABANDONED_AFTER = Duration.ofSeconds(60);

    private final MovableClock clock = new MovableClock("2026-11-20T09:00:00Z");
    private final InMemoryMarkers markers = new InMemoryMarkers();
    private final SlowShelf shelf = new SlowShelf();
    private final Documents<ActorGroupState> groups =
            new ShelvedDocuments<>(Kind.ACTOR_GROUPS, shelf, markers, new Doorbell(), clock, 1, ABANDONED_AFTER);

    @Test
    void aWriteThatOutlivedItsMarkerLeavesAFreshOne() {
        shelf.takes = Duration.ofSeconds(61);

        groups.put("legekontor", legekontor(1));
        assertThat(marked()).containsExactly("legekontor 1");
        groups.put("legekontor", legekontor(2));
        assertThat(marked()).containsExactly("legekontor 2");
        groups.putAll(Map.of("legevakt", legevakt()));
        assertThat(marked()).containsExactly("legevakt 1");
    }

    @Test
    void aSwiftWriteKeepsNoSecondMarker() {
        shelf.takes = Duration.ofSeconds(30);

        groups.put("legekontor", legekontor(1));
        groups.putAll(Map.of("legevakt", legevakt()));

        assertThat(markers.all()).isEmpty();
    }

    private List<String> marked() {
        return markers.all().stream()
                .map(marker -> marker.id() + " " + marker.version().number())
                .toList();
    }

    /** A shelf that lets time pass while it writes; the postman meanwhile gives up every marker. */
    private final class SlowShelf implements Shelf<ActorGroupState> {

        private final InMemoryShelf<ActorGroupState> shelf = new InMemoryShelf<>(ActorGroupState.class);
        private Duration takes = Duration.ZERO;

        @Override
        public Optional<DocumentState<ActorGroupState>> find(String id) {
            return shelf.find(id);
        }

        @Override
        public List<DocumentState<ActorGroupState>> find(Collection<String> ids) {
            return shelf.find(ids);
        }

        @Override
        public List<DocumentState<ActorGroupState>> all() {
            return shelf.all();
        }

        @Override
        public int add(List<DocumentState<ActorGroupState>> documents) {
            waits();
            return shelf.add(documents);
        }

        @Override
        public boolean revise(DocumentState<ActorGroupState> revised, Version expected) {
            waits();
            return shelf.revise(revised, expected);
        }

        @Override
        public boolean replace(ObjectNode document, Version expected) {
            return shelf.replace(document, expected);
        }

        private void waits() {
            clock.move(takes);
            markers.forget(markers.all());
        }
    }
}
