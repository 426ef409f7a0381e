package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.catalogue.Service.Availability;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.PlainFold;
import no.utbredt.reporting.coverage.Share;
import no.utbredt.reporting.cube.Cube;
import no.utbredt.reporting.cube.CubeQuestion;
import no.utbredt.reporting.cube.Cubes;
import no.utbredt.reporting.cube.Extent;
import no.utbredt.reporting.cube.Thresholds;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.PartialDate;

/** A cube is as high as the services somebody has, and as wide as all that actors have of these, counted one by one. */
class Law6CubeTest {

    private static boolean holds(Law.Case some, BiFunction<Cube, List<Outcome>, Cube> drawing) {
        Knowledge knowledge = new Knowledge();
        World world = some.world();
        new World(world.actors(), world.groups(), services(), world.delegations(), world.figures(), world.reports())
                .arrivals()
                .forEach(arrival -> arrival.at(knowledge));
        CubeQuestion question = new CubeQuestion(
                null,
                some.question().day(),
                some.question().knownAt(),
                some.question().statedBy(),
                some.question().maxAge());
        List<Cube> cubes =
                knowledge.ask(question.horizon(), known -> new Cubes(new Coverage(knowledge)).answer(question, known));
        return cubes.size() == 4
                && cubes.stream().allMatch(cube -> {
                    List<Outcome> outcomes = outcomes(cube, question, knowledge);
                    return isRight(drawing.apply(cube, outcomes), outcomes);
                });
    }

    /** Two categories: one of two services for two groups, one of a service for one of them that is not always offered. */
    private static List<Document<Service>> services() {
        return List.of(
                service("kj", "DIALOG", Map.of("kommune", Set.of(Role.CONSUMER, Role.SOURCE))),
                service("ddfl", "DIALOG", Map.of("kommune", Set.of(Role.CONSUMER), "sykehjem", Set.of(Role.CONSUMER))),
                service(
                        "late",
                        "INNSYN",
                        Map.of("kommune", Set.of(Role.CONSUMER)),
                        new Availability(null, true, PartialDate.parse("2023-01-01"), null)));
    }

    private static Document<Service> service(
            String id, String category, Map<String, Set<Role>> groups, Availability... availability) {
        Service state = new Service(id, id, category, null, null, id, null, groups, Map.of(), List.of(availability));
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(Cast.FOUNDED, state)));
    }

    private static List<Outcome> outcomes(Cube cube, CubeQuestion question, Knowledge knowledge) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Document<Service> document : services()) {
            Service service = document.history().getFirst().state();
            if (cube.category().equals(service.category())) {
                for (Role role : service.groups().getOrDefault(cube.group(), Set.of())) {
                    outcomes.add(knowledge.ask(
                            question.horizon(),
                            known -> PlainFold.answer(question.coverage(document.id(), role, cube.group()), known)
                                    .cells()
                                    .getFirst()
                                    .outcome()));
                }
            }
        }
        return outcomes;
    }

    private static boolean isRight(Cube cube, List<Outcome> outcomes) {
        List<Figure> figures = new ArrayList<>();
        outcomes.forEach(outcome -> {
            if (outcome instanceof Outcome.Known known && known.figure().denominator() > 0) {
                figures.add(known.figure());
            }
        });
        long notOffered =
                outcomes.stream().filter(Outcome.NotOffered.class::isInstance).count();
        long unknown =
                outcomes.stream().filter(Outcome.Unknown.class::isInstance).count();
        boolean some = figures.stream().anyMatch(figure -> figure.numerator() > 0);
        boolean maybe = unknown > 0 || figures.stream().anyMatch(figure -> figure.upperBound() > 0);
        Cube.State state = some
                ? Cube.State.REACHED
                : maybe
                        ? Cube.State.UNKNOWN
                        : !figures.isEmpty()
                                ? Cube.State.NONE
                                : notOffered > 0 ? Cube.State.NOT_OFFERED : Cube.State.NOT_RELEVANT;
        boolean drawn = state == Cube.State.REACHED || state == Cube.State.NONE;
        return cube.state() == state
                && cube.services() == outcomes.size()
                && cube.notOffered() == notOffered
                && (cube.extent() != null) == drawn
                && (!drawn
                        || isRight(cube.extent(), figures, Figure::numerator)
                                && isRight(cube.lower(), figures, Figure::lowerBound)
                                && isRight(cube.upper(), figures, Figure::upperBound));
    }

    private static boolean isRight(Extent extent, List<Figure> figures, ToLongFunction<Figure> there) {
        long taken = 0;
        long pairs = 0;
        long all = 0;
        for (Figure figure : figures) {
            if (there.applyAsLong(figure) > 0) {
                taken++;
                pairs += there.applyAsLong(figure);
                all += figure.denominator();
            }
        }
        return extent.height().equals(new Share(taken, figures.size()))
                && extent.width().equals(all == 0 ? new Share(0, 1) : new Share(pairs, all));
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    @Property(tries = 100)
    void a_cube_is_what_is_counted_one_by_one(@ForAll("cases") Law.Case some) {
        assertThat(holds(some, (cube, outcomes) -> cube)).isTrue();
    }

    @Example
    void drawing_silence_as_none_is_found_out() {
        rejects((cube, outcomes) -> cube.state() == Cube.State.UNKNOWN
                ? drawn(cube, Cube.State.NONE, new Extent(new Share(0, 1), new Share(0, 1)))
                : cube);
    }

    @Example
    void counting_who_has_none_of_a_service_nobody_has_is_found_out() {
        rejects((cube, outcomes) -> cube.extent() == null
                ? cube
                : drawn(
                        cube,
                        cube.state(),
                        new Extent(
                                cube.extent().height(),
                                new Share(
                                        cube.extent().width().part(),
                                        cube.extent().width().whole() + cube.services() - 1))));
    }

    @Example
    void a_third_is_half_and_two_thirds_are_all_unless_asked_otherwise() {
        Thresholds thirds = Thresholds.THIRDS;

        assertThat(thirds.step(new Share(0, 7))).isEqualTo(Thresholds.Step.NONE);
        assertThat(thirds.step(new Share(1, 356))).isEqualTo(Thresholds.Step.SOME);
        assertThat(thirds.step(new Share(118, 356))).isEqualTo(Thresholds.Step.SOME);
        assertThat(thirds.step(new Share(119, 357))).isEqualTo(Thresholds.Step.HALF);
        assertThat(thirds.step(new Share(237, 357))).isEqualTo(Thresholds.Step.HALF);
        assertThat(thirds.step(new Share(238, 357))).isEqualTo(Thresholds.Step.ALL);
        assertThat(new Thresholds(new BigDecimal("0.5"), new BigDecimal("0.9")).step(new Share(238, 357)))
                .isEqualTo(Thresholds.Step.HALF);
    }

    private static Cube drawn(Cube cube, Cube.State state, Extent extent) {
        return new Cube(
                cube.category(),
                cube.group(),
                state,
                cube.services(),
                cube.notOffered(),
                cube.untold(),
                extent,
                cube.lower() == null ? extent : cube.lower(),
                cube.upper() == null ? extent : cube.upper());
    }

    private void rejects(BiFunction<Cube, List<Outcome>, Cube> wrong) {
        assertThat(cases().sampleStream().limit(2_000).anyMatch(some -> !holds(some, wrong)))
                .as("the property must find the wrong cube out")
                .isTrue();
    }
}
