package no.utbredt.reporting.adoption;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.itself;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.newcomer;
import static no.utbredt.reporting.cast.Cast.nhn;
import static no.utbredt.reporting.cast.Cast.veikart;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Reports.Source;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.finding.Finding;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where reports put one actor. */
class StandingTest {
    private static Reports bergenHas(Source source, String id, Stage stage) {
        return source.says(id).that("m-4601").has(kjernejournal(), stage);
    }

    @Test
    void withinAnImpreciseStartTheActorKeepsItsPreviousStage() {
        Told told = Told.of(bergen())
                .and(
                        bergenHas(nhn(), "1", Stage.PILOTING).since("2021-01-01"),
                        bergenHas(nhn(), "2", Stage.IN_USE).since("2021-Q4").stated("2022-01-15"));

        assertThat(told.standing("m-4601", "2021-09-30").possible()).containsExactly(Stage.PILOTING);
        assertThat(told.standing("m-4601", "2021-11-15").stage()).isEqualTo(Stage.PILOTING);
        assertThat(told.standing("m-4601", "2021-11-15").possible())
                .containsExactlyInAnyOrder(Stage.PILOTING, Stage.IN_USE);
        assertThat(told.standing("m-4601", "2021-12-31").stage()).isEqualTo(Stage.IN_USE);
    }

    @Test
    void whatWasSaidInOctoberDidNotBeginInNovember() {
        Told told = Told.of(bergen())
                .and(bergenHas(nhn(), "1", Stage.IN_USE).since("2021").stated("2021-10"));

        assertThat(told.standing("m-4601", "2021-10-31").stage()).isEqualTo(Stage.IN_USE);
    }

    @Test
    void whatRestsOrWasGivenUpStandsUntilItIsTakenUpAgain() {
        Told told = Told.of(bergen())
                .and(
                        bergenHas(cgm(), "1", Stage.IN_USE).since("2021-01-01"),
                        bergenHas(cgm(), "2", Stage.PAUSED).since("2022-01-01"),
                        bergenHas(cgm(), "3", Stage.IN_USE).since("2023-01-01"),
                        bergenHas(cgm(), "4", Stage.WITHDRAWN).since("2024-01-01"));

        assertThat(List.of("2021-06-01", "2022-06-01", "2023-06-01", "2024-06-01"))
                .extracting(day -> told.standing("m-4601", day).stage())
                .containsExactly(Stage.IN_USE, Stage.PAUSED, Stage.IN_USE, Stage.WITHDRAWN);
    }

    @Test
    void atEqualDatesTheLaterStatementWinsAndThenTheOneClosestToTheActor() {
        Told told = Told.of(bergen())
                .and(
                        bergenHas(itself("m-4601"), "1", Stage.INTRODUCED)
                                .since("2021-01-01")
                                .stated("2021-02-01"),
                        bergenHas(nhn(), "2", Stage.PILOTING)
                                .since("2021-01-01")
                                .stated("2021-02-01"));
        assertThat(told.standing("m-4601", "2021-12-31").stage()).isEqualTo(Stage.INTRODUCED);

        told.and(bergenHas(veikart(), "3", Stage.AVAILABLE).since("2021-01-01").stated("2021-03-01"));
        assertThat(told.standing("m-4601", "2021-12-31").stage()).isEqualTo(Stage.AVAILABLE);
        assertThat(told.findings().disagreements(Told.now(), null).all())
                .hasSize(3)
                .allSatisfy(found -> assertThat(found.kind()).isEqualTo(Disagreement.Kind.BETWEEN_SOURCES));
    }

    @Test
    void aReportThatIsNamedIsOutEvenIfItsNamerIsNamedToo() {
        Told told = Told.of(bergen())
                .and(
                        cgm().retracts("3", cgm().named("2")),
                        bergenHas(cgm(), "2", Stage.PILOTING).replacing(cgm().named("1")),
                        bergenHas(cgm(), "1", Stage.IN_USE));

        assertThat(told.standing("m-4601", "2022-01-01").stage()).isEqualTo(Stage.UNKNOWN);
    }

    @Test
    void aCycleOfCorrectionsPutsAllOfItOut() {
        Told told = Told.of(bergen())
                .and(
                        bergenHas(cgm(), "1", Stage.IN_USE).replacing(cgm().named("2")),
                        bergenHas(cgm(), "2", Stage.PILOTING).replacing(cgm().named("1")));

        assertThat(told.standing("m-4601", "2022-01-01").stage()).isEqualTo(Stage.UNKNOWN);
        assertThat(told.findings().reports(Told.now()).all())
                .filteredOn(finding -> !finding.reports().isEmpty())
                .containsExactly(
                        new Finding(Finding.Kind.CORRECTION_CYCLE, List.of(cgm().named("1"), cgm().named("2"))));
    }

    @Test
    void onlyItsOwnSourceOrAnOperatorPutsAReportOut() {
        Told told = Told.of(bergen())
                .and(bergenHas(cgm(), "1", Stage.IN_USE), itself("m-4601").retracts("1", cgm().named("1")));
        assertThat(told.standing("m-4601", "2022-01-01").stage()).isEqualTo(Stage.IN_USE);
        assertThat(told.findings().reports(Told.now()).all())
                .filteredOn(finding -> !finding.reports().isEmpty())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.NOT_ENTITLED);

        told.and(nhn().retracts("1", cgm().named("1")));
        assertThat(told.standing("m-4601", "2022-01-01").stage()).isEqualTo(Stage.UNKNOWN);
    }

    @Test
    void onlyAStewardSaysThatAServiceIsNotRelevant() {
        Told told = Told.of(bergen()).and(bergenHas(cgm(), "1", Stage.NOT_RELEVANT));

        assertThat(told.standing("m-4601", "2022-01-01").stage()).isEqualTo(Stage.UNKNOWN);
        assertThat(told.findings().setAside(Told.now()).all())
                .extracting(Homeless.Found::placement)
                .containsExactly(new Placement.SetAside(Placement.SetAside.Cause.NOT_A_STEWARD));
    }

    @Test
    void aPlanIsNoStage() {
        Told told = Told.of(bergen())
                .and(bergenHas(cgm(), "1", Stage.IN_USE).since("2023").stated("2021-06"));

        assertThat(told.standing("m-4601", "2024-01-01").stage()).isEqualTo(Stage.UNKNOWN);
        assertThat(told.findings().setAside(Told.now()).all()).hasSize(1);
    }

    @Test
    void aVendorIsHeardOnceItsDelegationIsKnownAndStaysHeardWhenItIsRevoked() {
        Told told = Told.of(bergen())
                .and(bergenHas(newcomer(), "1", Stage.IN_USE)
                        .since("2021-01-01")
                        .recorded("2021-02-01"));
        assertThat(told.findings().setAside(Told.now()).all()).hasSize(1);

        told.knowledge.learnDelegations(List.of(delegation(1, "2021-03-01", null)));
        assertThat(told.standing("m-4601", "2021-12-31").stage()).isEqualTo(Stage.IN_USE);
        assertThat(asKnownAt("2021-02-15", told)).isEqualTo(Stage.UNKNOWN);

        told.knowledge.learnDelegations(List.of(delegation(2, "2021-03-01", "2021-06-01")));
        assertThat(told.standing("m-4601", "2021-12-31").stage()).isEqualTo(Stage.IN_USE);
    }

    @Test
    void whoSpeaksForItselfNeedsNoDelegationAndNobodySpeaksForAnother() {
        Source own = new Source("urn:vendor:own", Speaker.VENDOR, "964338531", null);
        Source other = new Source("urn:actor:other", Speaker.ACTOR, "999999999", null);

        Told spokenByItself = Told.of(bergen()).and(bergenHas(own, "1", Stage.IN_USE));
        assertThat(spokenByItself.standing("m-4601", "2022-01-01").stage()).isEqualTo(Stage.IN_USE);

        Told spokenByAnother = Told.of(bergen()).and(bergenHas(other, "1", Stage.IN_USE));
        assertThat(spokenByAnother.standing("m-4601", "2022-01-01").stage()).isEqualTo(Stage.UNKNOWN);
        assertThat(spokenByAnother.findings().setAside(Told.now()).all())
                .extracting(Homeless.Found::placement)
                .containsExactly(new Placement.SetAside(Placement.SetAside.Cause.NO_DELEGATION));
    }

    @Test
    void aVendorWhoseDelegationWasGoneBeforeItSpokeIsNotHeard() {
        Told told = Told.of(bergen())
                .and(bergenHas(newcomer(), "1", Stage.IN_USE)
                        .since("2021-01-01")
                        .recorded("2021-07-01"));
        told.knowledge.learnDelegations(List.of(delegation(1, "2021-03-01", "2021-06-01")));

        assertThat(told.standing("m-4601", "2021-12-31").stage()).isEqualTo(Stage.UNKNOWN);
    }

    @Test
    void aDelegationHoldsOnTheDayItWasSaidAndOnTheDayItCame() {
        Told told = Told.of(bergen())
                .and(
                        bergenHas(newcomer(), "dated-back", Stage.IN_USE)
                                .since("2021-03-01")
                                .recorded("2021-07-01"),
                        bergenHas(newcomer(), "in-time", Stage.PILOTING)
                                .since("2021-02-01")
                                .recorded("2021-05-01"));
        told.knowledge.learnDelegations(List.of(under("964338531", "2021-01-01", "2021-06-01")));

        assertThat(told.standing("m-4601", "2021-12-31").stage()).isEqualTo(Stage.PILOTING);
    }

    @Test
    void aDelegationUnderAnOldNumberSpeaksForItsActorUnderEveryNumber() {
        Actors renumbered = Actors.municipality("m-4601", "Bergen")
                .known("ENH", "111111111", null, "2020-12-31")
                .known("ENH", "964338531", "2021-01-01", null);
        Actors another = Actors.municipality("m-1", "Andre").known("ENH", "111111111", "2021-01-01", null);
        Told told = Told.of(renumbered, another)
                .and(
                        bergenHas(newcomer(), "1", Stage.IN_USE).since("2022-01-01"),
                        bergenHas(newcomer(), "2", Stage.IN_USE).that("m-1").since("2022-01-01"));
        told.knowledge.learnDelegations(List.of(under("111111111", "2020-01-01", null)));

        assertThat(told.standing("m-4601", "2022-12-31").stage()).isEqualTo(Stage.IN_USE);
        assertThat(told.standing("m-1", "2022-12-31").stage()).isEqualTo(Stage.UNKNOWN);
    }

    private static Document<Delegation> under(String number, String from, @Nullable String to) {
        Dated<Boolean> validity = Dated.between(true, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        Delegation state = new Delegation("999999999", new Identifier("ENH", number), Set.of(), validity);
        return new Document<>("d", new Version(1, 1), List.of(new Recorded<>(Cast.FOUNDED, state)));
    }

    private static Stage asKnownAt(String day, Told told) {
        return told.standing("m-4601", "2021-12-31", question -> Asked.known(LocalDate.parse(day), null, question))
                .stage();
    }

    private static Document<Delegation> delegation(long version, String learned, @Nullable String removed) {
        Delegation state =
                new Delegation("999999999", new Identifier("ENH", "964338531"), Set.of(), Dated.always(true));
        Recorded<Delegation> given = new Recorded<>(Instant.parse(learned + "T12:00:00Z"), state);
        return new Document<>(
                "d",
                new Version(1, version),
                removed == null
                        ? List.of(given)
                        : List.of(given, new Recorded<>(Instant.parse(removed + "T12:00:00Z"), null)));
    }

    @Test
    void aReportOfSomebodyUnknownFindsItsPlaceWhenTheRegistryLearnsThem() {
        Told told = Told.of().and(bergenHas(cgm(), "1", Stage.IN_USE));
        assertThat(told.findings().unplaced(Told.now()).all())
                .extracting(Homeless.Found::placement)
                .containsExactly(new Placement.Unplaced(Placement.Unplaced.Cause.UNKNOWN_ACTOR));

        told.knowledge.learnActors(List.of(bergen().recorded(Cast.FOUNDED)));

        assertThat(told.findings().unplaced(Told.now()).all()).isEmpty();
        assertThat(told.standing("m-4601", "2022-01-01").stage()).isEqualTo(Stage.IN_USE);
    }
}
