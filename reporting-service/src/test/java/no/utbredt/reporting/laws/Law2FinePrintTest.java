package no.utbredt.reporting.laws;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.adoption.Homeless;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Reports.Source;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.stage.Stage;

/** What is set aside still takes out what it names; who is not sure disagrees with nobody; at full ties the greater name wins. */
class Law2FinePrintTest {
    private static final Law WHAT_IS_SET_ASIDE_STILL_TAKES_OUT = (reading, some) -> {
        Set<Report> setAside = setAside(some.world(), some);
        World silent = some.world().reports(report -> setAside.contains(report) ? Distorted.silent(report) : report);
        Answers one = reading.answer(some.world(), some.question());
        Answers other = reading.answer(silent, some.question());
        return one.coverage().cells().equals(other.coverage().cells())
                && one.roster().equals(other.roster());
    };

    private static Set<Report> setAside(World world, Law.Case some) {
        return Reading.ours().answer(world, some.question()).setAside().stream()
                .map(Homeless.Found::report)
                .collect(toSet());
    }

    private static final Law UNCERTAIN_REPORTS_DISAGREE_WITH_NOBODY = (reading, some) -> {
        World sure = some.world()
                .reports(
                        report -> report.says() == null || report.says().certain() ? report : Distorted.silent(report));
        Answers one = reading.answer(some.world(), some.question());
        Answers other = reading.answer(sure, some.question());
        return one.disagreements().equals(other.disagreements());
    };

    /** And move nothing but the bounds: whoever certainly stands somewhere stands there without them. */
    private static final Law UNCERTAIN_REPORTS_MOVE_ONLY_BOUNDS = (reading, some) -> {
        World world = some.world().figures(List.of());
        World sure = world.reports(
                report -> report.says() == null || report.says().certain() ? report : Distorted.silent(report));
        var all = reading.answer(world, some.question().noOlderThan(null))
                .roster()
                .entries();
        var without =
                reading.answer(sure, some.question().noOlderThan(null)).roster().entries();
        return all.stream()
                .allMatch(entry -> without.stream()
                        .filter(other -> other.actor().equals(entry.actor()))
                        .allMatch(other ->
                                other.standing().stage() == entry.standing().stage()
                                        && entry.standing()
                                                .possible()
                                                .containsAll(other.standing().possible())));
    };

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.wellRegistered());
    }

    @Property(tries = 150)
    void whatIsSetAsideStillTakesOut(@ForAll("cases") Law.Case some) {
        WHAT_IS_SET_ASIDE_STILL_TAKES_OUT.isKept(some);
    }

    @Property(tries = 150)
    void uncertainReportsDisagreeWithNobody(@ForAll("cases") Law.Case some) {
        UNCERTAIN_REPORTS_DISAGREE_WITH_NOBODY.isKept(some);
    }

    @Property(tries = 150)
    void uncertainReportsMoveOnlyBounds(@ForAll("cases") Law.Case some) {
        UNCERTAIN_REPORTS_MOVE_ONLY_BOUNDS.isKept(some);
    }

    @Example
    void thatWhatIsSetAsideWasNeverThereIsFoundOut() {
        WHAT_IS_SET_ASIDE_STILL_TAKES_OUT.rejects(
                (world, question, arrivals) -> {
                    Set<Report> setAside = setAside(world, new Law.Case(world, question, 0));
                    World heard = world.only(report -> !setAside.contains(report));
                    return Reading.ours().answer(heard, question, heard.arrivals());
                },
                cases());
    }

    @Example
    void thatDoubtIsAnObjectionIsFoundOut() {
        UNCERTAIN_REPORTS_DISAGREE_WITH_NOBODY.rejects(certain(), cases());
    }

    @Example
    void thatDoubtDecidesIsFoundOut() {
        UNCERTAIN_REPORTS_MOVE_ONLY_BOUNDS.rejects(certain(), cases());
    }

    private static Reading certain() {
        return Distorted.world(world ->
                world.reports(report -> Distorted.saying(report, says -> Distorted.certain(says, true))));
    }

    /** Some reports alike but for who says them: source, id, and how far. */
    record Tie(List<Said> said) {
        record Said(String source, String id, Stage stage) {}

        Stage by(Comparator<Said> rank) {
            return said.stream().max(rank).orElseThrow().stage();
        }

        Stage told() {
            return Told.of(Cast.bergen())
                    .and(said.stream()
                            .map(each -> new Source(each.source(), Cast.nhn().speaker(), "994598759", null)
                                    .says(each.id())
                                    .that("m-4601")
                                    .has(Cast.kjernejournal(), each.stage())
                                    .since("2022-01-01"))
                            .toArray(Reports[]::new))
                    .standing("m-4601", "2022-02-01")
                    .stage();
        }
    }

    private static final Comparator<Tie.Said> BY_SOURCE_AND_ID =
            Comparator.comparing(Tie.Said::source).thenComparing(Tie.Said::id);

    @Provide
    Arbitrary<Tie> ties() {
        return Combinators.combine(
                        Arbitraries.of("urn:a", "urn:b", "urn:B"),
                        Arbitraries.of("1", "2", "10"),
                        Arbitraries.of(Stage.IN_USE, Stage.PILOTING, Stage.PAUSED))
                .as(Tie.Said::new)
                .list()
                .uniqueElements(each -> each.source() + " " + each.id())
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(Tie::new);
    }

    @Property(tries = 150)
    void atFullTiesTheGreaterSourceAndIdWins(@ForAll("ties") Tie tie) {
        assertThat(tie.told()).isEqualTo(tie.by(BY_SOURCE_AND_ID));
    }

    @Example
    void thatTheSmallerOrTheIdAloneWinsIsFoundOut() {
        for (Comparator<Tie.Said> wrong : List.of(BY_SOURCE_AND_ID.reversed(), Comparator.comparing(Tie.Said::id))) {
            assertThat(ties().sampleStream().limit(100_000).anyMatch(tie -> tie.told() != tie.by(wrong)))
                    .isTrue();
        }
    }
}
