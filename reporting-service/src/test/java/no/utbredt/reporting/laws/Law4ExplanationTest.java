package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.WeightPoint;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.PlainFold;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.explanation.Contribution;
import no.utbredt.reporting.explanation.Explanation;
import no.utbredt.reporting.explanation.Explanations;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.time.OsloDay;

/** What actors contribute sums to the change between two days, two states of knowledge or two structures, whatever changed. */
class Law4ExplanationTest {
    private static final int GROWTH = OsloDay.number(LocalDate.parse("2023-01-01"));
    private static final LocalDate LATEST = LocalDate.parse("2027-01-01");

    /** A question, and an earlier one. */
    record Case(Law.Case some, CoverageQuestion then, CoverageQuestion now) {}

    private static boolean sumsToTheChange(Case given, UnaryOperator<Explanation> telling) {
        Knowledge knowledge = told(given.some().world());
        Explanation told = telling.apply(explained(given, knowledge));
        Outcome then = plain(given.then(), knowledge);
        Outcome now = plain(given.now(), knowledge);
        boolean everybodyIsOrWasThere =
                told.contributions().stream().allMatch(each -> members(given).contains(each.actor()));
        if (!(then instanceof Outcome.Known before) || !(now instanceof Outcome.Known after)) {
            return told.change() == null && everybodyIsOrWasThere;
        }
        return everybodyIsOrWasThere
                && told.change() != null
                && sum(told, Contribution::numerator)
                        == after.figure().numerator() - before.figure().numerator()
                && sum(told, Contribution::denominator)
                        == after.figure().denominator() - before.figure().denominator()
                && sum(told, Contribution::unknown)
                        == after.figure().unknown() - before.figure().unknown()
                && told.change().numerator() == sum(told, Contribution::numerator);
    }

    /** Where nothing but reports has come between, whoever stands elsewhere does so by one of these, or by one that had put one out. */
    private static boolean citesWhatCameBetween(Case given, UnaryOperator<Explanation> telling) {
        World world = given.some().world().figures(List.of());
        CoverageQuestion then =
                Asked.known(given.then().knownAt().day(), given.now().statedBy(), given.now());
        Explanation told = telling.apply(explained(new Case(given.some(), then, given.now()), told(world)));
        Instant from = then.knownAt().before();
        Instant to = given.now().knownAt().before();
        Set<ReportName> between = world.reports().stream()
                .filter(report -> !report.stamp().recordedAt().isBefore(from)
                        && report.stamp().recordedAt().isBefore(to))
                .map(report -> report.name())
                .collect(Collectors.toSet());
        return told.contributions().stream()
                .filter(each -> each.kind() == Contribution.Kind.STAGE)
                .allMatch(each -> each.reports().stream().anyMatch(between::contains));
    }

    private static long sum(Explanation told, ToLongFunction<Contribution> part) {
        return told.contributions().stream().mapToLong(part).sum();
    }

    private static Set<String> members(Case given) {
        Set<String> members = new TreeSet<>();
        for (CoverageQuestion question : List.of(given.then(), given.now())) {
            int day = OsloDay.number(question.structure());
            given.some().world().actors().forEach(document -> {
                Actor actor = document.within(question.horizon());
                if (actor != null
                        && actor.existsOn(day)
                        && actor.groups().stream().anyMatch(in -> in.value().equals(question.group()))) {
                    members.add(document.id());
                }
            });
        }
        return members;
    }

    private static Explanation explained(Case given, Knowledge knowledge) {
        return new Explanations(knowledge, new Coverage(knowledge)).between(given.then(), given.now());
    }

    private static Outcome plain(CoverageQuestion question, Knowledge knowledge) {
        return knowledge.ask(
                question.horizon(),
                known -> PlainFold.answer(question, known).cells().getFirst().outcome());
    }

    private static Knowledge told(World world) {
        Knowledge knowledge = new Knowledge();
        world.arrivals().forEach(arrival -> arrival.at(knowledge));
        return knowledge;
    }

    private static Arbitrary<Case> in(Arbitrary<World> worlds) {
        return Combinators.combine(
                        Law.in(worlds.map(Law4ExplanationTest::growing)),
                        Worlds.days(),
                        Worlds.days().injectNull(0.5),
                        Arbitraries.of(true, false))
                .as(Law4ExplanationTest::compared);
    }

    /** Everybody whose weight is known weighs another from 2023 on. */
    private static World growing(World world) {
        return world.actors(document -> Stream.of(Registered.changed(
                document,
                actor -> Registered.weighing(
                        actor,
                        actor.weights().stream()
                                .flatMap(point ->
                                        Stream.of(point, new WeightPoint(point.kind(), GROWTH, point.value() + 37)))
                                .toList()))));
    }

    private static Case compared(Law.Case some, LocalDate other, LocalDate structure, boolean knownThen) {
        CoverageQuestion one = Asked.cut(Cut.NATION, Asked.rolledUp(RollUp.none(), some.question()));
        LocalDate earlier = other.isBefore(one.day()) ? other : one.day();
        CoverageQuestion then = Asked.known(
                knownThen ? earlier.plusYears(1) : LATEST,
                one.statedBy(),
                structure == null
                        ? Asked.on(earlier, one)
                        : Asked.structure(structure.toString(), Asked.on(earlier, one)));
        return new Case(some, then, Asked.known(LATEST, one.statedBy(), one));
    }

    @Provide
    Arbitrary<Case> anything() {
        return in(Worlds.any());
    }

    @Provide
    Arbitrary<Case> wellRegistered() {
        return in(Worlds.wellRegistered());
    }

    @Property(tries = 300)
    void contributions_sum_to_the_change(@ForAll("anything") Case given) {
        assertThat(sumsToTheChange(given, told -> told)).isTrue();
    }

    @Property(tries = 300)
    void a_change_of_what_is_known_names_the_reports_that_came(@ForAll("wellRegistered") Case given) {
        assertThat(citesWhatCameBetween(given, told -> told)).isTrue();
    }

    @Example
    void leaving_out_who_came_or_went_is_found_out() {
        rejects(told -> with(
                told,
                told.contributions().stream()
                        .filter(each -> each.before() != null && each.after() != null)
                        .toList()));
    }

    @Example
    void leaving_out_what_became_too_old_is_found_out() {
        rejects(told -> with(
                told,
                told.contributions().stream()
                        .filter(each -> each.kind() != Contribution.Kind.AGE)
                        .toList()));
    }

    @Example
    void leaving_out_who_only_weighs_another_is_found_out() {
        rejects(told -> with(
                told,
                told.contributions().stream()
                        .filter(each -> each.kind() != Contribution.Kind.WEIGHT)
                        .toList()));
    }

    @Example
    void citing_nobody_is_found_out() {
        assertThat(wellRegistered()
                        .sampleStream()
                        .limit(3_000)
                        .anyMatch(given -> !citesWhatCameBetween(
                                given,
                                told -> with(
                                        told,
                                        told.contributions().stream()
                                                .map(Law4ExplanationTest::withoutReports)
                                                .toList()))))
                .isTrue();
    }

    private static Contribution withoutReports(Contribution each) {
        return new Contribution(
                each.actor(),
                each.name(),
                each.kind(),
                each.before(),
                each.after(),
                each.numerator(),
                each.denominator(),
                each.unknown(),
                each.kin(),
                List.of());
    }

    private static Explanation with(Explanation told, List<Contribution> contributions) {
        return new Explanation(told.then(), told.now(), told.change(), contributions, told.withheld());
    }

    private void rejects(UnaryOperator<Explanation> wrong) {
        assertThat(anything().sampleStream().limit(5_000).anyMatch(given -> !sumsToTheChange(given, wrong)))
                .as("the property must find the wrong explanation out")
                .isTrue();
    }
}
