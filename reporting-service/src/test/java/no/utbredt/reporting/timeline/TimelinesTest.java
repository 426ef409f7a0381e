package no.utbredt.reporting.timeline;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.oslo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

class TimelinesTest {
    private static Told twoYearsOfBergen() {
        return Told.of(bergen(), oslo())
                .and(
                        cgm().says("1")
                                .that("m-4601")
                                .has(kjernejournal(), Stage.PILOTING)
                                .since("2021-03")
                                .recorded("2021-04-01"),
                        cgm().says("2")
                                .that("m-4601")
                                .has(kjernejournal(), Stage.IN_USE)
                                .since("2022-01-10")
                                .recorded("2022-02-01"));
    }

    @Test
    void anActorsHistoryTurnsWhereItsStandingDoes() {
        ActorTimeline bergen = new Timelines(twoYearsOfBergen().knowledge).of("m-4601", Told.now());

        assertThat(bergen.adoptions())
                .singleElement()
                .satisfies(adoption -> assertThat(adoption.turns())
                        .extracting(turn -> turn.from() + " " + turn.standing().stage())
                        .containsExactly("2021-03-01 UNKNOWN", "2021-03-31 PILOTING", "2022-01-10 IN_USE"));
        assertThat(bergen.adoptions().getFirst().turns().getFirst().standing().possible())
                .containsExactlyInAnyOrder(Stage.UNKNOWN, Stage.PILOTING);
    }

    @Test
    void whoNobodyHasToldOfHasNoHistory() {
        assertThat(new Timelines(twoYearsOfBergen().knowledge)
                        .of("m-0301", Told.now())
                        .adoptions())
                .isEmpty();
    }

    @Test
    void whatChangedIsToldWithTheReportsThatMadeItChange() {
        Told told = twoYearsOfBergen().and(cgm().retracts("3", cgm().named("2")).recorded("2022-03-01"));

        assertThat(new Changes(told.knowledge)
                        .since(
                                Instant.parse("2022-01-01T00:00:00Z"),
                                Told.TODAY,
                                Told.now(),
                                ChangesFrom.LATEST,
                                (report, known) -> true,
                                10)
                        .changes())
                .extracting(change -> change.report().name().id() + change.effects())
                .containsExactly(
                        "3[Effect[actor=m-4601, service=kjernejournal, before=IN_USE, after=PILOTING]]",
                        "2[Effect[actor=m-4601, service=kjernejournal, before=PILOTING, after=IN_USE]]");
    }
}
