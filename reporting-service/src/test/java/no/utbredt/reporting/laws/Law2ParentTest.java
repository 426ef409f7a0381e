package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.adoption.Derivation;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Manners;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.report.Manner;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

/** A parent speaks for its units only if it says so; then they follow, marked derived, and yield to their own report. */
class Law2ParentTest {

    private static Map<String, Standing> units(Answers answers) {
        return answers.roster().entries().stream()
                .filter(entry -> entry.actor().startsWith("h"))
                .collect(Collectors.toMap(Roster.Entry::actor, Roster.Entry::standing));
    }

    private static boolean forAllUnits(Report report) {
        return report.says() != null && report.says().forAllUnits();
    }

    private static Report unsaid(Report report) {
        return forAllUnits(report) ? Distorted.saying(report, says -> Distorted.in(says, null)) : report;
    }

    /** Whoever has a report of its own stands where it stood; nobody else moves but by what a parent said for all. */
    private static final Law UNITS_YIELD_TO_THEIR_OWN_REPORT = (reading, some) -> {
        Map<String, Standing> alone =
                units(Reading.ours().answer(some.world().reports(Law2ParentTest::unsaid), some.question()));
        return units(reading.answer(some.world(), some.question())).entrySet().stream()
                .allMatch(each -> {
                    Standing own = alone.getOrDefault(each.getKey(), Standing.UNKNOWN);
                    return own.told()
                            ? each.getValue().stage() == own.stage()
                            : !each.getValue().told() || each.getValue().derivation() instanceof Derivation.Parent;
                });
    };

    private static final Law ONLY_IF_IT_SAYS_SO = (reading, some) -> {
        World silent = some.world().reports(Law2ParentTest::unsaid);
        return units(reading.answer(silent, some.question())).values().stream()
                .noneMatch(standing -> standing.derivation() instanceof Derivation.Parent);
    };

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.wellRegistered())
                .map(some -> new Law.Case(some.world().figures(List.of()), ofUnits(some.question()), some.chance()));
    }

    private static CoverageQuestion ofUnits(CoverageQuestion question) {
        return Asked.group("sykehjem", Asked.scope(null, question)).noOlderThan(null);
    }

    @Property(tries = 150)
    void unitsYieldToTheirOwnReport(@ForAll("cases") Law.Case some) {
        UNITS_YIELD_TO_THEIR_OWN_REPORT.isKept(some);
    }

    @Property(tries = 150)
    void aParentSpeaksForItsUnitsOnlyIfItSaysSo(@ForAll("cases") Law.Case some) {
        ONLY_IF_IT_SAYS_SO.isKept(some);
    }

    @Example
    void thatEveryParentSpeaksForItsUnitsIsFoundOut() {
        ONLY_IF_IT_SAYS_SO.rejects(
                Distorted.world(world -> world.reports(report ->
                        Distorted.saying(report, says -> Distorted.in(says, Manners.marked(Manner.ALL_UNITS))))),
                cases());
    }

    @Example
    void thatTheParentOverrulesItsUnitsIsFoundOut() {
        UNITS_YIELD_TO_THEIR_OWN_REPORT.rejects(
                Distorted.world(world ->
                        world.only(report -> forAllUnits(report) || report.says() == null || !isOfAUnit(report))),
                cases());
    }

    private static boolean isOfAUnit(Report report) {
        return report.says() != null
                && (report.says().actor().serviceArea() != null
                        || report.says().actor().value().startsWith("h"));
    }

    @Test
    void aRegionSpeaksForItsTrustsAsAMunicipalityForItsServiceAreas() {
        Told told = Told.of(List.of(
                        Actors.office("r-vest", "rhf").recorded(Cast.FOUNDED),
                        Actors.unit("t-bergen", "kommune", "r-vest").recorded(Cast.FOUNDED),
                        Actors.unit("t-fonna", "kommune", "r-vest").recorded(Cast.FOUNDED),
                        Actors.unit("t-other", "kommune", "r-nord").recorded(Cast.FOUNDED)))
                .and(
                        Cast.veikart()
                                .says("1")
                                .that("r-vest")
                                .has(Cast.kjernejournal(), Stage.IN_USE)
                                .since("2022-01-01")
                                .with(Manners.marked(Manner.ALL_UNITS)),
                        Cast.veikart()
                                .says("2")
                                .that("t-fonna")
                                .has(Cast.kjernejournal(), Stage.PILOTING)
                                .since("2022-06-01"));

        Standing bergen = told.standing("t-bergen", "2023-01-01");
        assertThat(bergen.stage()).isEqualTo(Stage.IN_USE);
        assertThat(bergen.derivation()).isEqualTo(new Derivation.Parent(List.of("r-vest")));
        assertThat(bergen.behind()).containsExactly(Cast.veikart().named("1"));
        assertThat(told.standing("t-fonna", "2022-03-01").stage()).isEqualTo(Stage.IN_USE);
        assertThat(told.standing("t-fonna", "2023-01-01").stage()).isEqualTo(Stage.PILOTING);
        assertThat(told.standing("t-other", "2023-01-01")).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void whatIsSaidOfAPartIsSaidForNoUnit() {
        Manner both = new Manner("MOST", null, null, List.of(Manner.ALL_UNITS), null, null, null);
        assertThat(both.forAllUnits()).isFalse();
    }
}
