package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.cohort.Cohort;
import no.utbredt.reporting.cohort.CohortTable;
import no.utbredt.reporting.cohort.Cohorts;
import no.utbredt.reporting.cohort.Quarter;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.funnel.Funnel;
import no.utbredt.reporting.funnel.FunnelStep;
import no.utbredt.reporting.funnel.Funnels;
import no.utbredt.reporting.history.Panels;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.survival.Duration;
import no.utbredt.reporting.survival.KaplanMeier;
import no.utbredt.reporting.survival.Survival;
import no.utbredt.reporting.survival.Survivals;

/** What is told of members followed over time is what looking at each of them day after day gives. */
class MemberHistoriesTest {
    private static final Stage FROM = Stage.INTERESTED;
    private static final LocalDate LATE = LocalDate.parse("2026-06-30");
    private static final int TRIED_FOR_WRONG = 20_000;

    /** A world, and the question it is asked. */
    private record Asking(Knowledge knowledge, CoverageQuestion question) {
        /** Half of the worlds speak of nothing else, and are asked late, so that something happens in them. */
        static Asking of(Law.Case some) {
            boolean busy = some.chance() % 2 == 0;
            World world = busy ? some.world().reports(Asking::ofOneService) : some.world();
            Knowledge knowledge = new Knowledge();
            world.arrivals().forEach(arrival -> arrival.at(knowledge));
            CoverageQuestion question = Asked.nationally(Asked.rolledUp(
                    RollUp.none(), Asked.by(Weight.ACTORS, some.question().noOlderThan(null))));
            return new Asking(
                    knowledge, busy ? Asked.onItsOwnStructure(LATE, Asked.known(LATE, null, question)) : question);
        }

        private static Report ofOneService(Report report) {
            Statement says = report.says();
            return says == null
                    ? report
                    : new Report(
                            report.name(),
                            report.stamp(),
                            report.statedAt(),
                            new Statement(
                                    says.actor(),
                                    "kj",
                                    Role.CONSUMER,
                                    says.stage(),
                                    null,
                                    says.since(),
                                    says.basis(),
                                    Set.of(),
                                    says.extent(),
                                    says.certain(),
                                    says.verb(),
                                    says.ehrSystem(),
                                    says.evidence(),
                                    says.manner()),
                            report.replaces());
        }

        boolean hasFigure() {
            return new Coverage(knowledge).answer(question).cells().getFirst().outcome() instanceof Outcome.Known;
        }

        List<PlainCourse> courses() {
            return PlainCourse.of(knowledge, question);
        }

        Panels panels() {
            return new Panels(knowledge, new Coverage(knowledge));
        }
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    private void rejects(BiPredicate<Asking, List<PlainCourse>> asTold) {
        assertThat(cases().sampleStream()
                        .limit(TRIED_FOR_WRONG)
                        .map(Asking::of)
                        .filter(Asking::hasFigure)
                        .anyMatch(asking -> !asTold.test(asking, asking.courses())))
                .as("the property must find the wrong reading out")
                .isTrue();
    }

    private static void keeps(Law.Case some, BiPredicate<Asking, List<PlainCourse>> asTold) {
        Asking asking = Asking.of(some);
        assertThat(!asking.hasFigure() || asTold.test(asking, asking.courses())).isTrue();
    }

    @Property(tries = 60)
    void a_funnel_counts_whoever_was_there_on_some_day(@ForAll("cases") Law.Case some) {
        keeps(some, (asking, courses) -> funnel(asking, courses, MemberHistoriesTest::onSomeDay));
    }

    @Example
    void a_funnel_of_the_last_day_alone_is_found_out() {
        rejects((asking, courses) -> funnel(
                asking,
                courses,
                (course, stage) -> course.marks().getLast().stage().atLeast(stage)));
    }

    private static boolean onSomeDay(PlainCourse course, Stage stage) {
        return course.marks().stream().anyMatch(mark -> mark.stage().atLeast(stage));
    }

    private static boolean funnel(
            Asking asking, List<PlainCourse> courses, BiFunction<PlainCourse, Stage, Boolean> reached) {
        Funnel funnel = new Funnels(new Coverage(asking.knowledge()), asking.panels()).funnel(asking.question());
        return funnel.steps().stream().allMatch(step -> step(step, courses, reached)) && narrows(funnel.steps());
    }

    private static boolean step(
            FunnelStep step, List<PlainCourse> courses, BiFunction<PlainCourse, Stage, Boolean> reached) {
        long ever = courses.stream()
                .filter(course -> reached.apply(course, step.stage()))
                .count();
        long surely = courses.stream()
                .filter(course -> course.marks().stream().anyMatch(mark -> mark.surely(step.stage())))
                .count();
        long conceivably = courses.stream()
                .filter(course -> course.marks().getLast().mayBeAnything()
                        || course.marks().stream().anyMatch(mark -> mark.possibly(step.stage())))
                .count();
        return step.ever() != null
                && step.now() != null
                && step.ever().certainly() == ever
                && step.ever().lowerBound() == Math.max(surely, step.now().lowerBound())
                && step.ever().upperBound() == Math.max(conceivably, step.now().upperBound())
                && step.fallen() != null
                && step.fallen() == ever - step.now().numerator()
                && step.fallen() >= 0;
    }

    private static boolean narrows(List<FunnelStep> steps) {
        for (int at = 1; at < steps.size(); at++) {
            FunnelStep.Count before = steps.get(at - 1).ever();
            FunnelStep.Count after = steps.get(at).ever();
            Long notFurther = steps.get(at - 1).notFurther();
            if (before == null
                    || after == null
                    || notFurther == null
                    || notFurther != before.certainly() - after.certainly()
                    || notFurther < 0
                    || after.upperBound() > before.upperBound()) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 60)
    void time_between_stages_is_counted_from_day_to_day_and_to_the_end_for_those_on_their_way(
            @ForAll("cases") Law.Case some) {
        keeps(some, (asking, courses) -> survival(asking, courses, true));
    }

    @Example
    void dropping_those_on_their_way_is_found_out() {
        rejects((asking, courses) -> survival(asking, courses, false));
    }

    private static boolean survival(Asking asking, List<PlainCourse> courses, boolean heard) {
        Stage to = asking.question().stage();
        Survival survival = new Survivals(asking.panels()).survival(asking.question(), FROM);
        List<Duration> certain = new ArrayList<>();
        List<Duration> shortest = new ArrayList<>();
        List<Duration> longest = new ArrayList<>();
        long atOnce = 0;
        long notStarted = 0;
        long unknown = 0;
        for (PlainCourse course : courses) {
            int start = course.certainly(FROM);
            int end = course.certainly(to);
            if (start < 0) {
                unknown += course.told() ? 0 : 1;
                notStarted += course.told() ? 1 : 0;
            } else if (end == start) {
                atOnce++;
            } else if (end < 0) {
                int last = Math.max(start, course.lastBefore(to));
                certain.add(new Duration(last - start, false));
                shortest.add(new Duration(last - start, false));
                longest.add(new Duration(last - course.perhaps(start, FROM), false));
            } else {
                certain.add(new Duration(end - start, true));
                shortest.add(new Duration(Math.max(0, course.perhaps(end, to) - start), true));
                longest.add(new Duration(end - course.perhaps(start, FROM), true));
            }
        }
        List<Duration> used =
                heard ? certain : certain.stream().filter(Duration::ended).toList();
        Survival.Counts counts = survival.counts();
        return survival.curve().equals(KaplanMeier.of(used))
                && survival.shortest().equals(KaplanMeier.of(shortest))
                && survival.longest().equals(KaplanMeier.of(longest))
                && counts.ended() == certain.stream().filter(Duration::ended).count()
                && counts.followed() == certain.size()
                && counts.atOnce() == atOnce
                && counts.notStarted() == notStarted
                && counts.unknown() == unknown
                && counts.followed() + atOnce + notStarted + unknown == courses.size();
    }

    @Property(tries = 60)
    void cohorts_are_those_whose_beginning_lies_in_one_quarter(@ForAll("cases") Law.Case some) {
        keeps(some, (asking, courses) -> cohorts(asking, courses, true));
    }

    @Example
    void putting_an_imprecise_beginning_in_the_quarter_it_ends_in_is_found_out() {
        rejects((asking, courses) -> cohorts(asking, courses, false));
    }

    private static boolean cohorts(Asking asking, List<PlainCourse> courses, boolean precise) {
        CohortTable table = new Cohorts(asking.panels()).table(asking.question(), FROM);
        Map<Quarter, List<PlainCourse>> begun = new TreeMap<>();
        long unclear = 0;
        for (PlainCourse course : courses) {
            int start = course.certainly(FROM);
            if (start >= 0 && precise && !quarter(course.perhaps(start, FROM)).equals(quarter(start))) {
                unclear++;
            } else if (start >= 0) {
                begun.computeIfAbsent(quarter(start), some -> new ArrayList<>()).add(course);
            }
        }
        long sum = table.startUnclear() + table.notStarted() + table.unknown();
        for (Cohort cohort : table.cohorts()) {
            sum += cohort.size();
            List<PlainCourse> members = begun.getOrDefault(cohort.quarter(), List.of());
            if (cohort.size() != members.size()
                    || !cohort.followUps().stream().allMatch(later -> later(later, members, asking.question()))) {
                return false;
            }
        }
        return table.startUnclear() == unclear && table.cohorts().size() == begun.size() && sum == courses.size();
    }

    private static Quarter quarter(int day) {
        return Quarter.of(LocalDate.ofEpochDay(day));
    }

    private static boolean later(Cohort.FollowUp later, List<PlainCourse> members, CoverageQuestion question) {
        if (later.day().isAfter(question.day())) {
            return later.position() == null;
        }
        int day = (int) later.day().toEpochDay();
        Cohort.Position position = later.position();
        return position != null
                && position.reached()
                        == members.stream()
                                .filter(each -> each.on(day).stage().atLeast(question.stage()))
                                .count()
                && position.unknown()
                        == members.stream()
                                .filter(each -> each.on(day).stage() == Stage.UNKNOWN)
                                .count()
                && position.lowerBound() <= position.reached()
                && position.reached() <= position.upperBound()
                && position.upperBound() <= members.size();
    }
}
