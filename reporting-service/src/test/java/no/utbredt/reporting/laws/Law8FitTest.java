package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Fit;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.PlainFold;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.figure.PublishedFigure.Value;
import no.utbredt.reporting.figure.Qualifier;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.stage.Stage;

/** The bases under which a published figure fits are those, and all those, on which counting anew gives its number. */
class Law8FitTest {

    /** A world, and what somebody published. */
    record Case(Law.Case some, Value published) {}

    private static boolean holds(Case given, BiFunction<Value, Map<Weight, Outcome.Known>, List<Fit>> fitting) {
        Knowledge knowledge = new Knowledge();
        given.some().world().arrivals().forEach(arrival -> arrival.at(knowledge));
        Map<Weight, Outcome.Known> counts = new EnumMap<>(Weight.class);
        for (Weight weight : List.of(Weight.ACTORS, Weight.POPULATION)) {
            if (counted(Stage.INTRODUCED, weight, given, knowledge) instanceof Outcome.Known known) {
                counts.put(weight, known);
            }
        }
        List<Fit> told = fitting.apply(given.published(), counts);
        return new HashSet<>(told).size() == told.size()
                && new HashSet<>(told).equals(plain(given, counts.keySet(), knowledge));
    }

    /** Asked stage by stage, each time anew. */
    private static Set<Fit> plain(Case given, Set<Weight> weights, Knowledge knowledge) {
        Set<Fit> fits = new HashSet<>();
        for (Stage stage : Stage.values()) {
            for (Weight weight : weights) {
                if (stage.askable() && counted(stage, weight, given, knowledge) instanceof Outcome.Known known) {
                    var figure = known.figure();
                    if (figure.unknown() == figure.denominator()) {
                        continue;
                    }
                    BigDecimal number = given.published().number();
                    if (given.published().unit() == Unit.ACTORS) {
                        if (weight == Weight.ACTORS && number.equals(BigDecimal.valueOf(figure.numerator()))) {
                            fits.add(new Fit(stage, weight, null));
                        }
                    } else {
                        add(
                                fits,
                                stage,
                                weight,
                                number,
                                figure.numerator(),
                                Map.of(
                                        Fit.Whole.RELEVANT, figure.denominator(),
                                        Fit.Whole.ALL, figure.total(),
                                        Fit.Whole.KNOWN, figure.denominator() - figure.unknown()));
                    }
                }
            }
        }
        return fits;
    }

    private static void add(
            Set<Fit> fits, Stage stage, Weight weight, BigDecimal number, long numerator, Map<Fit.Whole, Long> wholes) {
        wholes.forEach((whole, of) -> {
            if (of > 0
                    && BigDecimal.valueOf(100 * numerator)
                            .divide(BigDecimal.valueOf(of), number.scale(), RoundingMode.HALF_UP)
                            .equals(number)) {
                fits.add(new Fit(stage, weight, whole));
            }
        });
    }

    private static Outcome counted(Stage stage, Weight weight, Case given, Knowledge knowledge) {
        CoverageQuestion question = Asked.by(
                weight,
                Asked.atLeast(
                        stage,
                        Asked.cut(
                                Cut.NATION,
                                Asked.rolledUp(RollUp.none(), given.some().question()))));
        return knowledge.ask(
                question.horizon(),
                known -> PlainFold.answer(question, known).cells().getFirst().outcome());
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Value> counts = Arbitraries.integers()
                .between(0, 5)
                .map(number -> new Value(BigDecimal.valueOf(number), Unit.ACTORS, Qualifier.EXACT));
        Arbitrary<Value> shares = Arbitraries.of("0", "17", "20", "25", "33", "33.3", "40", "50", "50.0", "67", "100")
                .map(number -> new Value(new BigDecimal(number), Unit.SHARE_ACTORS, Qualifier.EXACT));
        return Combinators.combine(Law.in(Worlds.any()), Arbitraries.oneOf(counts, shares))
                .as(Case::new);
    }

    @Property(tries = 200)
    void a_figure_fits_where_counting_anew_gives_its_number(@ForAll("cases") Case given) {
        assertThat(holds(given, Fit::of)).isTrue();
    }

    @Example
    void fitting_one_stage_alone_is_found_out() {
        rejects((value, counts) -> Fit.of(value, counts).stream()
                .filter(fit -> fit.stage() == Stage.INTRODUCED)
                .toList());
    }

    @Example
    void fitting_actors_alone_is_found_out() {
        rejects((value, counts) -> Fit.of(value, counts).stream()
                .filter(fit -> fit.weight() == Weight.ACTORS)
                .toList());
    }

    private void rejects(BiFunction<Value, Map<Weight, Outcome.Known>, List<Fit>> wrong) {
        assertThat(cases().sampleStream().limit(3_000).anyMatch(given -> !holds(given, wrong)))
                .as("the property must find the wrong fitting out")
                .isTrue();
    }
}
