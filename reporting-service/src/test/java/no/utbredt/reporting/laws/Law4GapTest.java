package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Promised;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Area;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.coverage.Structure;
import no.utbredt.reporting.gap.Cause;
import no.utbredt.reporting.gap.Gap;
import no.utbredt.reporting.gap.Gaps;
import no.utbredt.reporting.initiative.Dependency;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;

/** Everybody who is missing is missing for just one reason, the one that follows; together they are the denominator less those there. */
class Law4GapTest {
    private static final LocalDate SAID = LocalDate.parse("2021-01-01");

    /** A world, and what vendors say in it of their systems. */
    record Case(Law.Case some, Map<String, Support.State> support, boolean hangsOnTheOther) {}

    private static boolean holds(Case given, UnaryOperator<Gap> telling) {
        Knowledge knowledge = told(given);
        CoverageQuestion question =
                Asked.cut(Cut.NATION, Asked.rolledUp(RollUp.none(), given.some().question()));
        Gap gap = telling.apply(
                knowledge.ask(question.horizon(), known -> new Gaps(new Coverage(knowledge)).answer(question, known)));
        Map<String, Cause> told = new TreeMap<>();
        gap.missing().forEach(each -> told.put(each.actor(), each.cause()));
        return told.equals(knowledge.ask(question.horizon(), known -> plain(given, question, known)))
                && isWeightiestFirst(gap)
                && sumsToTheRest(gap)
                && vendorsHoldEverybody(gap);
    }

    private static boolean sumsToTheRest(Gap gap) {
        long actors = gap.sums().stream().mapToLong(Gap.Sum::actors).sum();
        long weight = gap.sums().stream().mapToLong(Gap.Sum::weight).sum();
        return gap.answer().cells().getFirst().outcome() instanceof Outcome.Known known
                ? weight == known.figure().denominator() - known.figure().numerator()
                        && actors == gap.missing().size()
                : actors == gap.missing().size();
    }

    private static boolean vendorsHoldEverybody(Gap gap) {
        return gap.missing().stream()
                .allMatch(each -> gap.vendors().stream()
                        .anyMatch(vendor -> vendor.actors().contains(each.actor())));
    }

    private static boolean isWeightiestFirst(Gap gap) {
        long before = Long.MAX_VALUE;
        for (Gap.Missing each : gap.missing()) {
            OptionalLong weight = each.weight();
            if (weight.orElse(-1) > before) {
                return false;
            }
            before = weight.orElse(-1);
        }
        return true;
    }

    /** Actor by actor, from the documents. */
    private static Map<String, Cause> plain(Case given, CoverageQuestion question, Known known) {
        int structure = OsloDay.number(question.structure());
        int day = OsloDay.number(question.day());
        Map<String, Cause> causes = new TreeMap<>();
        given.some().world().actors().forEach(document -> {
            Actor actor = document.within(question.horizon());
            if (actor != null
                    && actor.existsOn(structure)
                    && actor.groups().stream().anyMatch(in -> in.value().equals(question.group()))) {
                Standing standing = known.onward()
                        .adoptions(question.service(), question.role())
                        .standing(document.id(), day, question.scope());
                int said = standing.mark().statedOn();
                boolean old = question.maxAge() != null && said != Mark.NEVER && day - said > question.maxAge();
                Stage stage = old ? Stage.UNKNOWN : standing.stage();
                if (stage != Stage.NOT_RELEVANT && !stage.atLeast(question.stage())) {
                    causes.put(document.id(), cause(stage, document.id(), given, question, known));
                }
            }
        });
        return causes;
    }

    private static Cause cause(Stage stage, String actor, Case given, CoverageQuestion question, Known known) {
        if (!Objects.requireNonNull(known.services().get(question.service()))
                .offeredTo(question.group(), OsloDay.number(question.day()))) {
            return Cause.NOT_OFFERED;
        }
        if (stage.atLeast(Stage.TECHNICALLY_READY)) {
            return stage == Stage.TECHNICALLY_READY
                    ? Cause.READY
                    : stage == Stage.PILOTING ? Cause.PILOTING : Cause.INTRODUCING;
        }
        List<String> runs = new ArrayList<>(known.registry().systems(actor, OsloDay.number(question.structure())));
        boolean noneOfThem = !runs.isEmpty()
                && runs.stream().allMatch(system -> {
                    Support.State state = given.support().get(system);
                    return state == Support.State.NONE || state == Support.State.IN_DEVELOPMENT;
                });
        if (noneOfThem && question.role() == Role.CONSUMER && isSaid(question)) {
            return Cause.SUPPORT_MISSING;
        }
        Stage other = known.onward()
                .adoptions("ddfl", Role.CONSUMER)
                .standing(actor, OsloDay.number(question.day()), null)
                .stage();
        boolean lacks = other != Stage.UNKNOWN && other != Stage.NOT_RELEVANT && !other.atLeast(Stage.AVAILABLE);
        if (lacks && given.hangsOnTheOther() && question.group().equals("kommune") && isHeard(question)) {
            return Cause.PRECONDITION_MISSING;
        }
        return switch (stage) {
            case UNKNOWN -> Cause.SILENT;
            case COMMITTED -> Cause.COMMITTED;
            case PREPARING -> Cause.PREPARING;
            default -> Cause.NOT_COMMITTED;
        };
    }

    /** The vendors spoke on the first day of 2021. */
    private static boolean isSaid(CoverageQuestion question) {
        return !question.day().isBefore(SAID)
                && (question.statedBy() == null || !question.statedBy().isBefore(SAID));
    }

    /** Nobody says when the dependency was told, so that it is not known as stated by any day. */
    private static boolean isHeard(CoverageQuestion question) {
        return question.statedBy() == null;
    }

    private static Knowledge told(Case given) {
        Knowledge knowledge = new Knowledge();
        given.some().world().arrivals().forEach(arrival -> arrival.at(knowledge));
        given.support()
                .forEach((system, state) -> knowledge.take(List.of(Cast.cgm()
                        .says("s-" + system)
                        .of("kj")
                        .stated("2021-01-01")
                        .supports(system, state, "2021-01-01"))));
        if (given.hangsOnTheOther()) {
            knowledge.learnInitiatives(List.of(Promised.initiative("i")
                    .introduces("kj")
                    .hangsOn(new Dependency.On.CatalogueEntry("ddfl"), null, true)
                    .recorded()));
        }
        return knowledge;
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Law.in(Worlds.any()),
                        Arbitraries.maps(Arbitraries.of("s1", "s2", "s3", "s4"), Arbitraries.of(Support.State.class)),
                        Arbitraries.of(true, false))
                .as(Case::new);
    }

    @Property(tries = 300)
    void who_is_missing_is_so_for_one_reason_that_follows(@ForAll("cases") Case given) {
        assertThat(holds(given, gap -> gap)).isTrue();
    }

    @Property(tries = 200)
    void the_gap_of_an_area_is_that_of_its_members(@ForAll("cases") Case given) {
        Knowledge knowledge = told(given);
        CoverageQuestion question =
                Asked.cut(Cut.NATION, Asked.rolledUp(RollUp.none(), given.some().question()));
        knowledge.ask(question.horizon(), known -> {
            Gaps gaps = new Gaps(new Coverage(knowledge));
            Gap whole = gaps.answer(question, known);
            Structure structure =
                    new Structure(known.registry(), known.systems(), OsloDay.number(question.structure()));
            for (String county : List.of("01", "02", "03", "no such")) {
                Area area = new Area(Cut.COUNTY, county, null);
                List<Gap.Missing> there = whole.missing().stream()
                        .filter(each -> structure.areas(each.actor(), Cut.COUNTY).stream()
                                .anyMatch(one -> county.equals(one.code())))
                        .toList();
                Optional<Gap> gap = gaps.answer(question, area, known);
                assertThat(gap.map(Gap::missing).orElse(List.of())).isEqualTo(there);
                assertThat(gap.stream().allMatch(Law4GapTest::sumsToTheRest)).isTrue();
            }
            return true;
        });
    }

    @Example
    void leaving_out_who_is_silent_is_found_out() {
        rejects(gap -> with(
                gap,
                gap.sums().stream().filter(sum -> sum.cause() != Cause.SILENT).toList(),
                gap.missing()));
    }

    @Example
    void blaming_the_vendor_of_who_is_ready_is_found_out() {
        rejects(gap -> with(
                gap,
                gap.sums(),
                gap.missing().stream()
                        .map(each -> each.cause() == Cause.READY ? caused(Cause.SUPPORT_MISSING, each) : each)
                        .toList()));
    }

    @Example
    void taking_silence_for_a_refusal_is_found_out() {
        rejects(gap -> with(
                gap,
                gap.sums(),
                gap.missing().stream()
                        .map(each -> each.cause() == Cause.SILENT ? caused(Cause.NOT_COMMITTED, each) : each)
                        .toList()));
    }

    private static Gap.Missing caused(Cause cause, Gap.Missing each) {
        return new Gap.Missing(
                each.actor(), each.name(), each.stage(), cause, each.weight(), each.systems(), each.preconditions());
    }

    private static Gap with(Gap gap, List<Gap.Sum> sums, List<Gap.Missing> missing) {
        return new Gap(gap.answer(), gap.weighed(), sums, missing, gap.largest(), gap.vendors(), gap.withheld());
    }

    private void rejects(UnaryOperator<Gap> wrong) {
        assertThat(cases().sampleStream().limit(3_000).anyMatch(given -> !holds(given, wrong)))
                .as("the property must find the wrong gap out")
                .isTrue();
    }
}
