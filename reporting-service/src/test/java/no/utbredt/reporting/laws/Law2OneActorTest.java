package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports.Source;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Stamp;
import no.utbredt.reporting.report.StartBasis;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Going back needs words, a scope narrows and never cancels, an uncertain reading moves only the bounds. */
class Law2OneActorTest {
    private static final Source OTHER_DOCUMENT =
            new Source("urn:utbredt:document:another", Cast.veikart().speaker(), null, null);
    private static final List<Source> SOURCES =
            List.of(Cast.nhn(), Cast.cgm(), Cast.veikart(), Cast.veikart(), OTHER_DOCUMENT);
    private static final List<Stage> STAGES = List.of(
            Stage.INTERESTED,
            Stage.TECHNICALLY_READY,
            Stage.PILOTING,
            Stage.PILOTING,
            Stage.INTRODUCED,
            Stage.IN_USE,
            Stage.IN_USE,
            Stage.NO_PLAN,
            Stage.NOT_STARTED,
            Stage.PAUSED,
            Stage.WITHDRAWN);

    /** What is tried: some reports about one actor, a day, and the scope asked for. */
    record History(
            List<Report> reports, PartialDate day, @Nullable String scope) {
        History changed(UnaryOperator<Statement> change) {
            return new History(
                    reports.stream()
                            .map(report -> Distorted.saying(report, change))
                            .toList(),
                    day,
                    scope);
        }

        PlainActor byTheWords() {
            return PlainActor.on(day.last(), scope, reports);
        }

        PlainActor byTheFold() {
            Told told = Told.of(Cast.bergen());
            told.knowledge.take(reports);
            Standing standing = told.standing("m-4601", day.toString(), question -> Asked.scope(scope, question));
            return new PlainActor(standing.stage(), standing.possible(), standing.scopeLimited());
        }
    }

    @Provide
    Arbitrary<History> histories() {
        Arbitrary<List<Report>> reports = Combinators.combine(
                        Arbitraries.of(SOURCES),
                        statements(),
                        Arbitraries.integers().between(0, 500))
                .as(Law2OneActorTest::report)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(Law2OneActorTest::numbered);
        Arbitrary<PartialDate> days = Worlds.days().map(PartialDate::of);
        return Combinators.combine(reports, days, Arbitraries.of("A", "B").injectNull(0.5))
                .as(History::new);
    }

    private static Arbitrary<Statement> statements() {
        Arbitrary<Set<String>> scopes = Arbitraries.of(Set.of(), Set.of(), Set.of("A"), Set.of("B"), Set.of("A", "B"));
        return Combinators.combine(
                        Arbitraries.of(STAGES),
                        Worlds.dates(),
                        Arbitraries.of(StartBasis.OBSERVED, StartBasis.OBSERVED, StartBasis.STARTED),
                        scopes,
                        Arbitraries.of(true, true, true, false))
                .as((stage, since, basis, limits, certain) -> new Statement(
                        Reference.own("m-4601"),
                        Cast.kjernejournal(),
                        Role.CONSUMER,
                        stage,
                        null,
                        since,
                        basis,
                        limits,
                        null,
                        certain,
                        null,
                        null,
                        null,
                        null));
    }

    private static Report report(Source source, Statement says, int later) {
        LocalDate said = LocalDate.ofEpochDay(says.since().first() + later);
        PartialDate statedAt =
                PartialDate.parse(said.toString().substring(0, later % 3 == 0 ? 4 : later % 3 == 1 ? 7 : 10));
        return new Report(
                source.named("r"),
                new Stamp(source.speaker(), source.organisation(), source.delegation(), Cast.FOUNDED),
                statedAt,
                says,
                Set.of());
    }

    private static List<Report> numbered(List<Report> reports) {
        List<Report> numbered = new ArrayList<>();
        for (Report report : reports) {
            numbered.add(new Report(
                    new ReportName(report.name().source(), "r" + numbered.size()),
                    report.stamp(),
                    report.statedAt(),
                    report.says(),
                    report.replaces()));
        }
        return numbered;
    }

    @Property(tries = 1500)
    void theFoldSaysWhatTheLawsSay(@ForAll("histories") History some) {
        assertThat(some.byTheFold()).isEqualTo(some.byTheWords());
    }

    @Property(tries = 500)
    void theNameOfAScopeNeverMatters(@ForAll("histories") History some) {
        History asked = new History(some.reports(), some.day(), null);
        assertThat(asked.changed(Law2OneActorTest::swapped).byTheFold()).isEqualTo(asked.byTheFold());
    }

    private static Statement swapped(Statement says) {
        return scoped(
                says,
                says.scopes().stream()
                        .map(scope -> scope.equals("A") ? "B" : "A")
                        .collect(Collectors.toSet()));
    }

    @Property(tries = 500)
    void aScopedReportNeitherReplacesNorDoubtsAnUnlimitedOne(@ForAll("histories") History some) {
        History asked = new History(some.reports(), some.day(), null);
        History without = new History(
                some.reports().stream()
                        .filter(report -> scopes(report).isEmpty())
                        .toList(),
                some.day(),
                null);
        if (without.byTheFold().stage() != Stage.UNKNOWN) {
            assertThat(asked.byTheFold()).isEqualTo(without.byTheFold());
        }
    }

    private static Set<String> scopes(Report report) {
        return report.says() == null ? Set.of() : report.says().scopes();
    }

    @Example
    void thatEveryLaterObservationMovesIsFoundOut() {
        isFoundOut(says -> based(says, StartBasis.STARTED));
    }

    @Example
    void thatNothingButAnObservationIsEverHeardIsFoundOut() {
        isFoundOut(says -> based(says, StartBasis.OBSERVED));
    }

    @Example
    void thatAScopeSpeaksOfAllIsFoundOut() {
        isFoundOut(says -> scoped(says, Set.of()));
    }

    @Example
    void thatAnUncertainReportCountsAsAnyOtherIsFoundOut() {
        isFoundOut(says -> with(says, says.basis(), says.scopes(), true));
    }

    @Example
    void thatPausingIsOneMoreStepOnTheWayIsFoundOut() {
        isFoundOut(says -> says.stage() == Stage.PAUSED ? Distorted.at(says, Stage.INTERESTED) : says);
    }

    private void isFoundOut(UnaryOperator<Statement> wrong) {
        assertThat(histories()
                        .sampleStream()
                        .limit(100_000)
                        .anyMatch(some -> !some.changed(wrong).byTheFold().equals(some.byTheWords())))
                .as("the property must find the wrong fold out")
                .isTrue();
    }

    private static Statement based(Statement says, StartBasis basis) {
        return with(says, basis, says.scopes(), says.certain());
    }

    private static Statement scoped(Statement says, Set<String> scopes) {
        return with(says, says.basis(), scopes, says.certain());
    }

    private static Statement with(Statement says, StartBasis basis, Set<String> scopes, boolean certain) {
        return new Statement(
                says.actor(),
                says.service(),
                says.role(),
                says.stage(),
                null,
                says.since(),
                basis,
                scopes,
                null,
                certain,
                null,
                null,
                null,
                says.manner());
    }
}
