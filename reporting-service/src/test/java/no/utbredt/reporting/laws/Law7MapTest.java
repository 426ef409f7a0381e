package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.cast.Asked;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.PlainFold;
import no.utbredt.reporting.coverage.RollUp;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.map.Tile;
import no.utbredt.reporting.map.Tiles;
import no.utbredt.reporting.time.OsloDay;

/** The map shows the municipalities of the structure day under the numbers of that day, each with what the plain fold says. */
class Law7MapTest {

    private static boolean holds(Law.Case some, BiFunction<CoverageAnswer, Knowledge, List<Tile>> laying) {
        Knowledge knowledge = new Knowledge();
        some.world().arrivals().forEach(arrival -> arrival.at(knowledge));
        CoverageQuestion question = Asked.cut(Cut.MUNICIPALITY, Asked.rolledUp(RollUp.none(), some.question()));
        List<Tile> tiles = laying.apply(new Coverage(knowledge).answer(question), knowledge);
        CoverageAnswer plain = knowledge.ask(question.horizon(), known -> PlainFold.answer(question, known));
        int day = OsloDay.number(question.structure());
        long there = some.world().actors().stream()
                .map(document -> document.within(question.horizon()))
                .filter(Objects::nonNull)
                .filter(actor -> actor.kind().equals(Actor.MUNICIPALITY) && actor.existsOn(day))
                .count();
        return tiles.size() == there
                && tiles.stream().allMatch(tile -> isRight(tile, plain, some.world(), question, day));
    }

    private static boolean isRight(Tile tile, CoverageAnswer plain, World world, CoverageQuestion question, int day) {
        Actor actor = world.actors().stream()
                .filter(document -> document.id().equals(tile.id()))
                .map(document -> Objects.requireNonNull(document.within(question.horizon())))
                .findFirst()
                .orElseThrow();
        boolean number = tile.number() == null
                ? actor.identifiers().stream()
                        .noneMatch(each -> each.value().scheme().equals("KOMNR") && each.holdsOn(day))
                : actor.identifiers().stream()
                        .anyMatch(each -> each.value().scheme().equals("KOMNR")
                                && each.value().value().equals(tile.number())
                                && each.holdsOn(day));
        Cell cell = plain.cells().stream()
                .filter(each -> tile.id().equals(each.area().code()))
                .findFirst()
                .orElse(null);
        return number && Objects.equals(tile.cell(), cell);
    }

    @Provide
    Arbitrary<Law.Case> cases() {
        return Law.in(Worlds.any());
    }

    private static List<Tile> ours(CoverageAnswer answer, Knowledge knowledge) {
        return knowledge.ask(answer.question().horizon(), known -> Tiles.of(answer, known.registry()));
    }

    @Property(tries = 200)
    void each_municipality_is_told_under_the_number_of_its_day(@ForAll("cases") Law.Case some) {
        assertThat(holds(some, Law7MapTest::ours)).isTrue();
    }

    @Example
    void numbers_of_another_day_are_found_out() {
        rejects((answer, knowledge) -> {
            CoverageAnswer later = new CoverageAnswer(
                    Asked.structure("2025-01-01", answer.question()),
                    answer.cells(),
                    answer.complete(),
                    answer.overlapping(),
                    answer.smallCellsSuppressed(),
                    answer.setAside(),
                    answer.unplaced());
            return ours(later, knowledge);
        });
    }

    @Example
    void leaving_out_who_has_no_member_is_found_out() {
        rejects((answer, knowledge) -> ours(answer, knowledge).stream()
                .filter(tile -> tile.cell() != null)
                .toList());
    }

    private void rejects(BiFunction<CoverageAnswer, Knowledge, List<Tile>> wrong) {
        assertThat(cases().sampleStream().limit(2_000).anyMatch(some -> !holds(some, wrong)))
                .as("the property must find the wrong map out")
                .isTrue();
    }
}
