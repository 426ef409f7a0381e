package no.utbredt.reporting.usage;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.newcomer;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.oslo;
import static no.utbredt.reporting.cast.Cast.veikart;
import static no.utbredt.reporting.cast.Told.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.usage.Usages.Question;
import org.junit.jupiter.api.Test;

class UsagesTest {

    private final Told told = Told.of(oslo(), bergen());

    @Test
    void two_identifiers_of_one_actor_are_one_line() {
        told.and(
                by(cgm().says("a"), new Reference("KOMNR", "4601", null), "2024-06-03")
                        .used("2024-05", 12),
                by(nhn().says("b"), new Reference("ENH", "964338531", null), "2024-06-02")
                        .used("2024-05", 12));

        assertThat(lines()).containsExactly("m-4601 kjernejournal 2024-05: 12");
    }

    @Test
    void two_volumes_that_name_nobody_are_a_disagreement_and_the_later_stated_is_shown() {
        told.and(
                by(cgm().says("a"), "m-4601", "2024-06-03").used("2024-05", 12),
                by(nhn().says("b"), "m-4601", "2024-06-04").used("2024-05", 13),
                by(veikart().says("c"), "m-4601", "2024-06-04").used("2024-05", 14));

        assertThat(lines()).containsExactly("m-4601 kjernejournal 2024-05: 13, otherwise [14, 12]");
    }

    @Test
    void a_correction_takes_the_place_of_what_it_names_however_late_that_comes() {
        told.and(by(cgm().says("b"), "m-4601", "2024-06-02")
                        .replacing(cgm().named("a"))
                        .used("2024-05", 13))
                .and(by(cgm().says("a"), "m-4601", "2024-06-03").used("2024-05", 12));

        assertThat(lines()).containsExactly("m-4601 kjernejournal 2024-05: 13");
    }

    @Test
    void a_retraction_takes_usage_back() {
        told.and(by(cgm().says("a"), "m-4601", "2024-06-03").used("2024-05", 12))
                .and(cgm().retracts("r", cgm().named("a")).stated("2024-06-05"));

        assertThat(lines()).isEmpty();
        assertThat(lines(Horizon.of(Told.TODAY, java.time.LocalDate.parse("2024-06-04"))))
                .containsExactly("m-4601 kjernejournal 2024-05: 12");
    }

    @Test
    void usage_corrects_usage_and_no_stage() {
        told.and(cgm().says("stage")
                        .that("m-4601")
                        .has(kjernejournal(), Stage.IN_USE)
                        .since("2021"))
                .and(by(cgm().says("a"), "m-4601", "2024-06-03")
                        .replacing(cgm().named("stage"))
                        .used("2024-05", 0));

        assertThat(told.standing("m-4601", "2024-06-30").stage()).isEqualTo(Stage.IN_USE);
    }

    @Test
    void what_is_not_known_then_is_not_told_and_what_has_no_place_or_no_delegation_neither() {
        told.and(
                by(cgm().says("later"), "m-4601", "2024-06-03")
                        .recorded("2026-12-01")
                        .used("2024-05", 12),
                by(cgm().says("nobody"), "m-9999", "2024-06-03").used("2024-05", 12),
                by(cgm().says("nothing"), "m-4601", "2024-06-03")
                        .of("finnes-ikke")
                        .used("2024-05", 12),
                by(newcomer().says("unheard"), "m-4601", "2024-06-03").used("2024-05", 12));

        assertThat(lines()).isEmpty();
        assertThat(lines(Horizon.LATEST)).hasSize(1);
    }

    @Test
    void of_whom_may_be_a_person_nothing_is_told() {
        told.knowledge.learnActors(
                List.of(Actors.office("o-1", "legekontor").restricted().recorded(Cast.FOUNDED)));
        told.and(by(cgm().says("a"), "o-1", "2024-06-03").used("2024-05", 12));

        assertThat(lines()).isEmpty();
    }

    @Test
    void the_first_recorded_of_two_contents_of_one_name_holds_whichever_comes_first() {
        var first = by(cgm().says("a"), "m-4601", "2024-06-03")
                .recorded("2024-06-03")
                .used("2024-05", 12);
        var second = by(cgm().says("a"), "m-4601", "2024-06-03")
                .recorded("2024-06-04")
                .used("2024-05", 13);
        told.and(second, first, second);

        assertThat(lines()).containsExactly("m-4601 kjernejournal 2024-05: 12");
    }

    private List<String> lines() {
        return lines(now());
    }

    private List<String> lines(Horizon horizon) {
        return told.knowledge.ask(
                horizon,
                known -> Usages.of(known, Question.ALL).stream()
                        .map(UsagesTest::told)
                        .toList());
    }

    private static String told(UsageLine line) {
        return line.key().actor() + " " + line.key().service() + " "
                + line.shown().says().month() + ": " + line.shown().says().volume()
                + (line.disagreement()
                        ? ", otherwise "
                                + line.otherwise().stream()
                                        .map(event -> event.says().volume())
                                        .toList()
                        : "");
    }

    private static Reports by(Reports says, String actor, String stated) {
        return says.that(actor).of(kjernejournal()).stated(stated);
    }

    private static Reports by(Reports says, Reference actor, String stated) {
        return says.that(actor).of(kjernejournal()).stated(stated);
    }
}
