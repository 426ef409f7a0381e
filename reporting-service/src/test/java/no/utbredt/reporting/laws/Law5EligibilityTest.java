package no.utbredt.reporting.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.catalogue.Eligibility;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.EligibleCount;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Asked of the eligible alone, the eligible, the others and those of whom nobody knows are the whole group, and whoever of the latter
 * really is eligible, the share lies within the bounds. Who is eligible is worked out here from the documents alone.
 */
class Law5EligibilityTest {
    private static final String NOWHERE = "intetsteds";
    private static final List<Eligibility> RULES = List.of(
            rule(null, null, "ring-en"),
            rule("sykehjem", null, "ring-to", "ring-en"),
            rule("kommune", PartialDate.parse("2022"), "ring-to"),
            rule(null, PartialDate.parse("2023-Q1"), NOWHERE),
            rule(null, null, "ring-to", NOWHERE),
            rule(null, null, "sirkel"));

    private static final Law THE_THREE_ARE_THE_GROUP = (reading, some) -> {
        CoverageQuestion question = asked(some);
        Cell all = nation(reading, some, question.ofEligible(false));
        Cell cell = nation(reading, some, question);
        EligibleCount count = cell.eligibility();
        Map<String, @Nullable Boolean> naive = known(some, known -> PlainEligibility.of(question, known));
        return count != null
                && count.eligible() + count.notEligible() + count.unknown() == actors(all)
                && count.eligible() + count.unknown() == actors(cell)
                && count.eligible()
                        == naive.values().stream().filter(Boolean.TRUE::equals).count()
                && count.notEligible()
                        == naive.values().stream().filter(Boolean.FALSE::equals).count()
                && (!(cell.outcome() instanceof Outcome.Known told)
                        || told.figure().total() == told.stages().total());
    };

    private static final Law THE_TRUE_SHARE_IS_WITHIN_THE_BOUNDS = (reading, some) -> {
        CoverageQuestion question = asked(some);
        if (!(nation(reading, some, question).outcome() instanceof Outcome.Known told)) {
            return true;
        }
        Figure figure = told.figure();
        return known(some, known -> {
            Random chance = new Random(some.chance());
            List<Standing> really = new ArrayList<>();
            PlainEligibility.of(question, known).forEach((id, fulfils) -> {
                if (fulfils == null ? chance.nextBoolean() : fulfils) {
                    Standing standing = known.adoptions(question.service(), question.role())
                            .standing(id, OsloDay.number(question.day()), question.scope());
                    if (standing.stage() != Stage.NOT_RELEVANT) {
                        really.add(standing);
                    }
                }
            });
            long least = really.stream()
                    .filter(each -> each.possible().stream().allMatch(stage -> stage.atLeast(question.stage())))
                    .count();
            long most = really.stream()
                    .filter(each -> each.possible().stream()
                            .anyMatch(stage -> stage == Stage.UNKNOWN || stage.atLeast(question.stage())))
                    .count();
            return figure.lowerBound() * really.size() <= least * figure.denominator()
                    && most * figure.denominator() <= figure.upperBound() * really.size();
        });
    };

    private static Cell nation(Reading reading, Law.Case some, CoverageQuestion question) {
        return reading.answer(some.world(), question).coverage().cells().getFirst();
    }

    private static CoverageQuestion asked(Law.Case some) {
        return Asked.nationally(Asked.by(Weight.ACTORS, Asked.rolledUp(RollUp.none(), some.question())))
                .noOlderThan(null)
                .ofEligible(true);
    }

    private static long actors(Cell cell) {
        return switch (cell.outcome()) {
            case Outcome.Known known -> known.actors().total();
            case Outcome.Unknown unknown -> unknown.actors().total();
            case Outcome.NotOffered notOffered -> notOffered.actors().total();
            case Outcome.Suppressed suppressed -> -1;
        };
    }

    private static <T> T known(Law.Case some, Function<Known, T> question) {
        Knowledge knowledge = new Knowledge();
        some.world().arrivals().forEach(arrival -> arrival.at(knowledge));
        return knowledge.ask(some.question().horizon(), question);
    }

    private static Eligibility rule(@Nullable String group, @Nullable PartialDate from, String... sets) {
        return new Eligibility(group, List.of(sets), null, from, null);
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Combinators.combine(
                        Law.in(Worlds.any()),
                        Arbitraries.of(RULES).list().ofMinSize(1).ofMaxSize(2))
                .as((some, rules) ->
                        new Law.Case(PlainEligibility.requiring(some.world(), rules), some.question(), some.chance()));
    }

    /** Some are known to be eligible and nobody is known not to be: where the wrong readings differ most. */
    private static Arbitrary<Law.Case> halfKnown() {
        return Law.in(Worlds.wellRegistered())
                .map(some -> new Law.Case(
                        PlainEligibility.requiring(some.world(), List.of(rule(null, null, "ring-to", NOWHERE))),
                        some.question(),
                        some.chance()));
    }

    @Property(tries = 300)
    void theThreeAreTheGroup(@ForAll("cases") Law.Case some) {
        THE_THREE_ARE_THE_GROUP.isKept(some);
    }

    @Property(tries = 500)
    void theTrueShareIsWithinTheBounds(@ForAll("cases") Law.Case some) {
        THE_TRUE_SHARE_IS_WITHIN_THE_BOUNDS.isKept(some);
    }

    @Example
    void takingTheUnknownForNotEligibleIsFoundOut() {
        Reading strict = withRules(rule -> new Eligibility(
                rule.group(),
                rule.sets().stream()
                        .map(set -> set.equals(NOWHERE) ? "sirkel" : set)
                        .toList(),
                null,
                rule.from(),
                rule.to()));

        THE_THREE_ARE_THE_GROUP.rejects(strict, cases());
        THE_TRUE_SHARE_IS_WITHIN_THE_BOUNDS.rejects(strict, halfKnown());
    }

    @Example
    void takingTheUnknownForEligibleIsFoundOut() {
        Reading lax = withRules(rule -> rule.sets().contains(NOWHERE)
                ? new Eligibility("ingen", rule.sets(), null, rule.from(), rule.to())
                : rule);

        THE_THREE_ARE_THE_GROUP.rejects(lax, cases());
        THE_TRUE_SHARE_IS_WITHIN_THE_BOUNDS.rejects(lax, halfKnown());
    }

    @Example
    void askingOfEverybodyIsFoundOut() {
        THE_THREE_ARE_THE_GROUP.rejects(Distorted.question(question -> question.ofEligible(false)), cases());
    }

    private static Reading withRules(UnaryOperator<Eligibility> change) {
        return Distorted.world(world -> PlainEligibility.requiring(
                world,
                Objects.requireNonNull(
                                world.services().getFirst().history().getLast().state())
                        .eligibility()
                        .stream()
                        .map(change)
                        .toList()));
    }
}
