package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.bank.Bank;
import no.utbredt.reporting.bank.Cells;
import no.utbredt.reporting.bank.DefaultSelection;
import no.utbredt.reporting.bank.Selection;
import no.utbredt.reporting.bank.Table;
import no.utbredt.reporting.bank.Vintage;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.PlainFold;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.explanation.Contribution;
import no.utbredt.reporting.explanation.Explanation;
import no.utbredt.reporting.explanation.Explanations;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.revision.Revision;
import no.utbredt.reporting.revision.Revisions;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.KnownAt;
import org.jspecify.annotations.Nullable;

/** What a release answers is never another, whatever comes later; what another has otherwise is told whole. */
class Law3ReleaseTest {

    private static final LocalDate TODAY = LocalDate.parse("2030-06-15");

    /** Two releases of a world, the one following the other. */
    record Pair(World world, Release then, Release now, LocalDate day, Stage stage) {}

    private static final BiFunction<Release, LocalDate, Vintage> OURS = (release, today) -> Vintage.of("r", release);
    private static final BiFunction<Release, LocalDate, Vintage> AS_KNOWN_NOW = (release, today) -> Vintage.of(today);
    private static final BiFunction<Release, LocalDate, Vintage> FORGETTING_WHO_HAD_SAID_WHAT =
            (release, today) -> Vintage.of(release.knownAt().toString(), null, today);

    private static boolean lasts(Pair pair, BiFunction<Release, LocalDate, Vintage> resolving) {
        Instant end = pair.then().knownAt().before();
        return answers(pair.world().before(end), pair.then(), resolving)
                .equals(answers(pair.world(), pair.then(), resolving));
    }

    private static boolean hearsNothingSaidLater(Pair pair, BiFunction<Release, LocalDate, Vintage> resolving) {
        LocalDate statedBy = pair.day();
        Release release = release(KnownAt.endOf(TODAY), statedBy);
        World heard = firstContents(pair.world()).figures(List.of());
        World stated = heard.only(report -> !report.statedAt().lastDay().isAfter(statedBy));
        return answers(stated, release, resolving).equals(answers(heard, release, resolving));
    }

    /** Under each name the content that holds, so that leaving one out lets no other take its name. */
    private static World firstContents(World world) {
        return world.only(report -> world.reports().stream()
                .filter(other -> other.name().equals(report.name()))
                .noneMatch(other -> !other.equals(report)
                        && !other.stamp().recordedAt().isAfter(report.stamp().recordedAt())));
    }

    private static List<Object> answers(
            World world, Release release, BiFunction<Release, LocalDate, Vintage> resolving) {
        Knowledge knowledge = told(world);
        Coverage coverage = new Coverage(knowledge);
        Bank bank = new Bank(knowledge, coverage, new Progresses(knowledge, coverage));
        List<Object> answers = new ArrayList<>();
        for (Table table : bank.tables(resolving.apply(release, TODAY), TODAY)) {
            Cells cells =
                    bank.cells(Selection.of(table, DefaultSelection.of(table).wanted()));
            answers.add(table.id());
            for (int at = 0; at < cells.size(); at++) {
                answers.add(cells.symbol(at));
                answers.add(String.valueOf(cells.number(at)));
            }
        }
        return answers;
    }

    private static boolean toldWhole(Pair pair, Predicate<Revision> told) {
        Knowledge knowledge = told(pair.world());
        Explanations explanations = new Explanations(knowledge, new Coverage(knowledge));
        List<Revision> revisions = new Revisions(knowledge, new Coverage(knowledge))
                .between(pair.then(), pair.now(), pair.day(), pair.stage()).stream()
                        .filter(told)
                        .toList();
        return subjects(pair).stream().allMatch(subject -> {
            List<Revision> of = revisions.stream()
                    .filter(each -> subject.equals(name(each)))
                    .toList();
            Outcome before = plain(question(subject, pair.then(), pair), knowledge);
            Outcome after = plain(question(subject, pair.now(), pair), knowledge);
            return of.isEmpty()
                    ? same(before, after)
                    : of.size() == 1
                            && sums(
                                    explanations.between(
                                            of.getFirst().then(), of.getFirst().now()),
                                    before,
                                    after);
        });
    }

    private static boolean same(Outcome before, Outcome after) {
        return before instanceof Outcome.Known then && after instanceof Outcome.Known now
                ? then.figure().equals(now.figure())
                : before.getClass().equals(after.getClass());
    }

    private static boolean sums(Explanation why, Outcome before, Outcome after) {
        if (why.withheld() || !(before instanceof Outcome.Known then) || !(after instanceof Outcome.Known now)) {
            return true;
        }
        return sum(why, Contribution::numerator) == more(then, now, Figure::numerator)
                && sum(why, Contribution::denominator) == more(then, now, Figure::denominator)
                && sum(why, Contribution::unknown) == more(then, now, Figure::unknown);
    }

    private static long sum(Explanation why, ToLongFunction<Contribution> part) {
        return why.contributions().stream().mapToLong(part).sum();
    }

    private static long more(Outcome.Known then, Outcome.Known now, ToLongFunction<Figure> part) {
        return part.applyAsLong(now.figure()) - part.applyAsLong(then.figure());
    }

    private static List<String> name(Revision revision) {
        return List.of(revision.service(), revision.role().name(), revision.group());
    }

    /** Every service, role and group the world ever spoke of. */
    private static List<List<String>> subjects(Pair pair) {
        TreeSet<String> all = new TreeSet<>();
        for (Document<Service> document : pair.world().services()) {
            for (Recorded<Service> recorded : document.history()) {
                Service service = recorded.state();
                if (service != null) {
                    service.groups()
                            .forEach((group, roles) ->
                                    roles.forEach(role -> all.add(document.id() + " " + role + " " + group)));
                }
            }
        }
        return all.stream().map(each -> List.of(each.split(" "))).toList();
    }

    private static CoverageQuestion question(List<String> subject, Release release, Pair pair) {
        return CoverageQuestion.of(
                        subject.get(0),
                        Role.valueOf(subject.get(1)),
                        subject.get(2),
                        pair.day(),
                        release.knownAt(),
                        release.statedBy())
                .atLeast(pair.stage());
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

    @Provide
    Arbitrary<Pair> pairs() {
        return Combinators.combine(Law.in(Worlds.any()), Worlds.days(), Worlds.days())
                .as((some, one, other) -> new Pair(
                        some.world(),
                        release(KnownAt.endOf(one.isBefore(other) ? one : other), null),
                        release(KnownAt.endOf(one.isBefore(other) ? other : one), null),
                        some.question().day(),
                        some.question().stage()));
    }

    private static Release release(KnownAt knownAt, @Nullable LocalDate statedBy) {
        return new Release(
                "Utgivelse", null, Release.State.FINAL, knownAt, statedBy, Instant.EPOCH, null, List.of(), null);
    }

    @Property(tries = 100)
    void a_release_answers_the_same_before_and_after_any_later_event(@ForAll("pairs") Pair pair) {
        assertThat(lasts(pair, OURS)).isTrue();
    }

    @Property(tries = 50)
    void a_release_as_stated_by_a_day_rests_on_nothing_said_later(@ForAll("pairs") Pair pair) {
        assertThat(hearsNothingSaidLater(pair, OURS)).isTrue();
    }

    @Property(tries = 100)
    void what_revisions_tell_sums_to_the_difference_and_nothing_else_differs(@ForAll("pairs") Pair pair) {
        assertThat(toldWhole(pair, all -> true)).isTrue();
    }

    @Example
    void resolving_a_release_to_now_is_found_out() {
        assertThat(pairs().sampleStream().limit(3_000).anyMatch(pair -> !lasts(pair, AS_KNOWN_NOW)))
                .isTrue();
    }

    @Example
    void forgetting_by_when_sources_had_spoken_is_found_out() {
        assertThat(pairs().sampleStream()
                        .limit(3_000)
                        .anyMatch(pair -> !hearsNothingSaidLater(pair, FORGETTING_WHO_HAD_SAID_WHAT)))
                .isTrue();
    }

    @Example
    void telling_only_of_numerators_is_found_out() {
        assertThat(pairs().sampleStream()
                        .limit(3_000)
                        .anyMatch(pair -> !toldWhole(
                                pair,
                                each -> each.before() instanceof Outcome.Known then
                                        && each.after() instanceof Outcome.Known now
                                        && then.figure().numerator()
                                                != now.figure().numerator())))
                .isTrue();
    }
}
