package no.utbredt.reporting.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
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
