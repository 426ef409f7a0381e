package no.utbredt.reporting.laws;

import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
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
import no.utbredt.reporting.agreement.Agreements;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.cast.Reports.Source;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.report.Admitted;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.support.Supports;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.usage.Usages;
import no.utbredt.reporting.vendor.Vendors;

/**
 * Laws 1, 2 and 11 over histories in which reports of stages, usage, support, agreements, heartbeats, corrections and retractions
 * are mixed: however they arrive, how often, and whether the registry knew whom they speak of, the answers are the same.
 */
class LawsBesideTheStagesTest {

    private static final int BOTH_ALIKE = 2_000;

    /** One way of taking things in: those that come, in their order. */
    @FunctionalInterface
    interface Taking {
        List<Admitted> taken(List<Admitted> arriving);
    }

    private record History(List<Admitted> admitted, long chance) {

        /** Late, doubled, shuffled. */
        List<Admitted> otherwise() {
            List<Admitted> all = new ArrayList<>(admitted);
            all.addAll(admitted.subList(0, admitted.size() / 2));
            Collections.shuffle(all, new Random(chance));
            return all;
        }
    }

    @Property(tries = 1000)
    void the_answers_are_the_same_however_things_arrive(@ForAll("histories") History some) {
        assertThat(arrivalHasNoSay(some, all -> all)).isTrue();
    }

    @Example
    void one_name_is_held_by_the_first_recorded_whatever_kinds_say_something_under_it() {
        Admitted first = Cast.cgm()
                .says("n0")
                .that("m-4601")
                .of(kjernejournal())
                .stated("2024-06-01")
                .recorded("2024-06-10")
                .used("2024-05", 7);
        Admitted second = Cast.nhn()
                .retracts("n9", Cast.cgm().named("n0"))
                .stated("2024-06-01")
                .recorded("2024-06-12")
                .report();
        Admitted taking = Cast.nhn()
                .says("n9")
                .that("m-4601")
                .of(kjernejournal())
                .stated("2024-06-01")
                .recorded("2024-06-11")
                .agreed("CONNECTION", "2024-05", "2028");
        History some = new History(List.of(first, second, taking), 1);

        assertThat(arrivalHasNoSay(some, all -> all)).isTrue();
        assertThat(answers(told(List.of(second, taking, first)))).isEqualTo(answers(told(List.of(taking, first))));
    }

    @Example
    void that_the_last_arrival_of_a_matter_wins_is_found_out() {
        assertThat(rejected(
                        LawsBesideTheStagesTest::arrivalHasNoSay,
                        arriving -> last(arriving, LawsBesideTheStagesTest::matter)))
                .isTrue();
    }

    @Example
    void that_the_last_content_of_a_name_wins_is_found_out() {
        assertThat(rejected(LawsBesideTheStagesTest::arrivalHasNoSay, arriving -> last(arriving, Admitted::name)))
                .isTrue();
    }

    @Example
    void that_a_correction_must_come_afterwards_is_found_out() {
        assertThat(rejected(LawsBesideTheStagesTest::arrivalHasNoSay, LawsBesideTheStagesTest::namersOfWhatCameBefore))
                .isTrue();
    }

    @Property(tries = 150)
    void what_has_no_place_finds_it_by_itself_when_the_registry_learns_whom_it_speaks_of(
            @ForAll("histories") History some) {
        assertThat(placedLate(some, all -> all)).isTrue();
    }

    @Example
    void that_what_had_no_place_is_dropped_is_found_out() {
        assertThat(rejected(LawsBesideTheStagesTest::placedLate, arriving -> List.of()))
                .isTrue();
    }

    @Property(tries = 150)
    void what_stands_beside_the_stages_changes_none(@ForAll("histories") History some) {
        List<Admitted> stages = some.admitted().stream()
                .filter(each -> !(each instanceof Event<?>))
                .toList();
        Set<ReportName> names = stages.stream().map(Admitted::name).collect(Collectors.toSet());
        List<Admitted> withWhatIsBeside = some.admitted().stream()
                .filter(each -> !(each instanceof Event<?>) || !names.contains(each.name()))
                .toList();

        assertThat(stage(told(withWhatIsBeside))).isEqualTo(stage(told(stages)));
    }

    private static boolean arrivalHasNoSay(History some, Taking taking) {
        return answers(told(taking.taken(some.admitted()))).equals(answers(told(taking.taken(some.otherwise()))));
    }

    /** The taking is of what comes before the registry knows anybody. */
    private static boolean placedLate(History some, Taking taking) {
        Told late = Told.of(List.<Document<no.utbredt.reporting.actor.Actor>>of());
        late.knowledge.take(taking.taken(some.admitted()));
        late.knowledge.learnActors(Stream.of(Cast.bergen(), Cast.oslo())
                .map(actor -> actor.recorded(Cast.FOUNDED))
                .toList());
        return answers(late).equals(answers(told(some.admitted())));
    }

    private boolean rejected(java.util.function.BiPredicate<History, Taking> law, Taking wrong) {
        return histories().sampleStream().limit(BOTH_ALIKE).anyMatch(some -> !law.test(some, wrong));
    }

    private static List<Admitted> last(List<Admitted> arriving, Function<Admitted, Object> by) {
        Map<Object, Admitted> last = new LinkedHashMap<>();
        arriving.forEach(each -> last.put(by.apply(each), each));
        return List.copyOf(last.values());
    }

    private static Object matter(Admitted each) {
        return each instanceof Event<?> event
                ? event.says().getClass()
                : Objects.requireNonNullElse(((no.utbredt.reporting.report.Report) each).says(), each.name());
    }

    private static List<Admitted> namersOfWhatCameBefore(List<Admitted> arriving) {
        List<Object> seen = new ArrayList<>();
        List<Admitted> heard = new ArrayList<>();
        for (Admitted each : arriving) {
            var report = each instanceof Event<?> event ? event.report() : (no.utbredt.reporting.report.Report) each;
            if (report.replaces().isEmpty() || seen.containsAll(report.replaces())) {
                heard.add(each);
            }
            seen.add(each.name());
        }
        return heard;
    }

    private static Told told(List<Admitted> admitted) {
        Told told = Told.of(Cast.bergen(), Cast.oslo());
        admitted.forEach(each -> told.knowledge.take(List.of(each)));
        return told;
    }

    private static List<Object> answers(Told told) {
        return told.knowledge.ask(
                Horizon.LATEST,
                known -> List.of(
                        Usages.of(known, Usages.Question.ALL),
                        Supports.of(known, new Supports.Question(null, null, 20_000)),
                        Agreements.of(known, Agreements.Question.ALL),
                        Vendors.of(known),
                        stage(told)));
    }

    private static List<Stage> stage(Told told) {
        return Stream.of("m-4601", "m-0301")
                .map(actor -> told.knowledge.ask(
                        Horizon.LATEST,
                        known -> known.registry().actor(actor) == null
                                ? Stage.UNKNOWN
                                : told.standing(actor, "2024-06-30").stage()))
                .toList();
    }

    @Provide
    Arbitrary<History> histories() {
        return Combinators.combine(
                        said().list().ofMinSize(2).ofMaxSize(12),
                        Arbitraries.longs().between(0, 1_000_000))
                .as(History::new);
    }

    private static Arbitrary<Admitted> said() {
        Arbitrary<Source> sources = Arbitraries.of(Cast.cgm(), Cast.nhn());
        Arbitrary<UnaryOperator<Reports>> dated = Combinators.combine(
                        Arbitraries.of("m-4601", "m-0301"),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 5))
                .as((actor, stated, recorded, named) -> says -> dated(says, actor, stated, recorded, named));
        return Combinators.combine(
                        sources,
                        Arbitraries.integers().between(0, 5),
                        dated,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 2))
                .as(LawsBesideTheStagesTest::admitted);
    }

    private static Reports dated(Reports says, String actor, int stated, int recorded, int named) {
        Reports report = says.that(actor)
                .of(kjernejournal())
                .stated("2024-06-0" + stated)
                .recorded(LocalDate.of(2024, 6, 10 + recorded).toString());
        return named < 4 ? report : report.replacing(new ReportName(Cast.cgm().uri(), "n" + (named - 4)));
    }

    private static Admitted admitted(Source source, int id, UnaryOperator<Reports> dated, int kind, int amount) {
        Reports says = dated.apply(source.says("n" + id));
        return switch (kind) {
            case 0 ->
                says.has(kjernejournal(), Stage.values()[Stage.values().length - 4 - amount])
                        .since("2024-05")
                        .report();
            case 1 -> says.used("2024-05", amount);
            case 2 -> says.supports("epj", Support.State.values()[amount + 1], "2024-05");
            case 3 -> says.agreed("CONNECTION", "2024-05", "202" + (6 + amount));
            case 4 -> says.nothingNew("2024-06-0" + (amount + 1) + "T06:00:00Z");
            default ->
                dated.apply(source.retracts("n" + id, Cast.cgm().named("n" + amount)))
                        .report();
        };
    }
}
