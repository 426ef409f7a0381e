package no.utbredt.reporting.knowledge;

import static no.utbredt.reporting.cast.FiguresPublished.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.time.Horizon;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
    @Test
    void anOlderStatePublishedAfterANewerOneDoesNotWin() {
        assertThat(nameAfter(called("Ny", 1, 2), called("Gammel", 1, 1))).isEqualTo("Ny");
        assertThat(nameAfter(called("Gammel", 1, 1), called("Ny", 1, 2))).isEqualTo("Ny");
    }

    @Test
    void aRestoreFromBackupStartsAnEpochThatWinsWhateverItsNumber() {
        assertThat(nameAfter(called("Gjenopprettet", 2, 1), called("Tapt", 1, 7)))
                .isEqualTo("Gjenopprettet");
    }

    @Test
    void figuresAreListedOnceUntilADocumentChangesAndForEachHorizonAnew() {
        Knowledge knowledge = new Knowledge();
        AtomicInteger listed = new AtomicInteger();
        Function<Known, List<Map.Entry<String, PublishedFigure>>> listing = known -> {
            listed.incrementAndGet();
            return List.copyOf(known.figures().all().entrySet());
        };
        knowledge.learnFigures(List.of(figure("f-1").recorded(Cast.FOUNDED)));
        assertThat(listed(knowledge, Told.now(), listing)).hasSize(1);
        listed(knowledge, Told.now(), listing);
        assertThat(listed).hasValue(1);
        assertThat(listed(knowledge, Horizon.knownAt(LocalDate.EPOCH), listing)).isEmpty();
        assertThat(listed).hasValue(2);
        knowledge.learnFigures(List.of(figure("f-2").recorded(Cast.FOUNDED)));
        assertThat(listed(knowledge, Told.now(), listing)).hasSize(2);
        assertThat(listed).hasValue(3);
    }

    private static List<Map.Entry<String, PublishedFigure>> listed(
            Knowledge knowledge, Horizon horizon, Function<Known, List<Map.Entry<String, PublishedFigure>>> listing) {
        return knowledge.ask(horizon, known -> known.figures().listed(listing));
    }

    private static Document<Actor> called(String name, long epoch, long number) {
        return new Document<>(
                "m-1",
                new Version(epoch, number),
                List.of(new Recorded<>(
                        Cast.FOUNDED, Actors.municipality("m-1", name).state())));
    }

    @SafeVarargs
    private static String nameAfter(Document<Actor>... arriving) {
        Knowledge knowledge = new Knowledge();
        for (Document<Actor> document : arriving) {
            knowledge.learnActors(List.of(document));
        }
        return knowledge.ask(
                Told.now(),
                known -> String.valueOf(
                        Objects.requireNonNull(known.registry().actor("m-1")).nameOn(20_000)));
    }
}
