package no.utbredt.reporting.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.stage.Stage;

/**
 * Law 12: from public answers nobody learns of one or two. The attacker knows who there is, where, in which groups and running what;
 * asks by every cut, stage, day, group and as known when; and reckons with every history the offices may have had.
 */
class Law12SubtractionTest {

    @Property(tries = 8)
    void no_subtraction_of_public_answers_tells_of_one_or_two(@ForAll Random random) {
        Offices offices = Offices.any(random);

        assertThat(new Attacker(offices, Offices::publicAnswers).found()).isEmpty();
    }

    @Example
    void the_attacker_finds_out_who_only_hides_cells_of_one_or_two() {
        assertThat(new Attacker(Offices.five(), Law12SubtractionTest::smallCellsHidden).found())
                .isNotEmpty();
    }

    @Example
    void the_attacker_finds_out_who_hides_a_neighbour_as_well() {
        assertThat(new Attacker(Offices.five(), Law12SubtractionTest::smallCellsAndOneMoreHidden).found())
                .isNotEmpty();
    }

    @Example
    void the_attacker_finds_out_who_counts_exactly() {
        assertThat(new Attacker(Offices.five(), Offices::exactAnswers).found()).isNotEmpty();
    }

    private static List<String> smallCellsHidden(Offices.World world) {
        return world.exact().stream()
                .map(answer -> answer.cells().stream()
                        .map(cell -> isSmall(cell) ? "hidden" : cell.toString())
                        .toList()
                        .toString())
                .toList();
    }

    private static List<String> smallCellsAndOneMoreHidden(Offices.World world) {
        List<String> told = new ArrayList<>();
        for (CoverageAnswer answer : world.exact()) {
            List<Boolean> hidden = new ArrayList<>(
                    answer.cells().stream().map(Law12SubtractionTest::isSmall).toList());
            if (hidden.stream().filter(one -> one).count() == 1 && hidden.contains(false)) {
                hidden.set(hidden.indexOf(false), true);
            }
            List<String> cells = new ArrayList<>();
            for (int at = 0; at < hidden.size(); at++) {
                cells.add(hidden.get(at) ? "hidden" : answer.cells().get(at).toString());
            }
            told.add(cells.toString());
        }
        return told;
    }

    private static boolean isSmall(Cell cell) {
        Tally actors = cell.outcome() instanceof Outcome.Known known ? known.actors() : new Tally(java.util.Map.of());
        for (Stage stage : Stage.values()) {
            if (actors.at(stage) > 0 && actors.at(stage) < 3) {
                return true;
            }
        }
        return false;
    }
}
