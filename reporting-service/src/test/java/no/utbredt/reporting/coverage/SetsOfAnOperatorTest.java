package no.utbredt.reporting.coverage;

import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A set is its kind and its members, whatever the kind: who was moved to another is counted there from that day on. */
class SetsOfAnOperatorTest {

    @ParameterizedTest
    @ValueSource(strings = {"WAVE", "DIGI_NETWORK", "HELSEFELLESSKAP"})
    void units_roll_up_to_parents_that_are_cut_by_the_set_they_are_in_on_the_day(String kind) {
        Told told = told(kind);
        CoverageQuestion homes = Asked.rolledUp(
                RollUp.any("MUNICIPALITY"),
                Asked.group("sykehjem", Told.how(kjernejournal(), "sykehjem", "2022-12-31")));
        CoverageQuestion cut = Asked.cut(new Cut(kind), homes);

        assertThat(figures(told, cut)).isEqualTo(Map.of("sett-a", "1 of 2"));
        assertThat(figures(told, Asked.onItsOwnStructure(LocalDate.parse("2023-12-31"), cut)))
                .isEqualTo(Map.of("sett-a", "1 of 1", "sett-b", "0 of 1"));
    }

    @Test
    void a_set_is_asked_as_a_group_and_its_members_change_on_their_day() {
        Told told = told("DIGI_NETWORK");

        assertThat(told.figure(Told.how(kjernejournal(), "sett-a", "2022-12-31"))
                        .total())
                .isEqualTo(2);
        assertThat(told.figure(Told.how(kjernejournal(), "sett-a", "2023-01-01"))
                        .total())
                .isEqualTo(1);
    }

    private static Map<String, String> figures(Told told, CoverageQuestion question) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (Cell cell : told.answer(question).cells()) {
            if (cell.outcome() instanceof Outcome.Known known) {
                figures.put(
                        Objects.requireNonNullElse(cell.area().code(), ""),
                        known.figure().numerator() + " of " + known.figure().total());
            }
        }
        return figures;
    }

    private static Told told(String kind) {
        Told told = Told.of(
                Actors.municipality("by", "By").in("sett-a"),
                Actors.municipality("bygd", "Bygd")
                        .in("sett-a", null, "2022-12-31")
                        .in("sett-b", "2023-01-01", null),
                Actors.unit("h1", "sykehjem", "by"),
                Actors.unit("h2", "sykehjem", "bygd"));
        told.knowledge.learnGroups(List.of(Cast.complete("sykehjem")));
        told.knowledge.learnAreas(Stream.of("sett-a", "sett-b")
                .map(id -> new Document<>(
                        id,
                        new Version(1, 1),
                        List.of(new Recorded<>(
                                Cast.FOUNDED,
                                new NamedArea(kind, List.of(Dated.always(id)), true, null, List.of("oppdiktet"))))))
                .toList());
        return told.and(nhn().says("r").that("h1").has(kjernejournal(), Stage.IN_USE));
    }
}
