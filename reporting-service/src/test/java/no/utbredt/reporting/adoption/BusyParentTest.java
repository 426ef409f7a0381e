package no.utbredt.reporting.adoption;

import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.reporting.cast.Actors;
import no.utbredt.reporting.cast.Manners;
import no.utbredt.reporting.cast.Reports;
import no.utbredt.reporting.report.Manner;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

/** A parent of many units about which very much is said for all of them: what one report more costs is counted, never timed. */
class BusyParentTest {
    private static final int UNITS = 50;
    private static final int DAY = 18_993;

    private Counted counted = new Counted(family());

    @Test
    void one_report_more_for_all_units_costs_the_same_after_few_and_after_many() {
        int afterFew = counted.looksForOneMore(500, BusyParentTest::forAll);
        counted = new Counted(family());
        int afterMany = counted.looksForOneMore(2000, BusyParentTest::forAll);

        assertThat(afterMany).isLessThanOrEqualTo(afterFew).isLessThan(20 * UNITS);
    }

    @Test
    void a_contradiction_said_thousands_of_times_for_all_units_is_folded_in_bounds() {
        Adoptions adoptions = counted.adoptions();
        IntStream.range(0, 4000).forEach(id -> counted.say(contradicting(id).report()));

        assertThat(adoptions.fromAbove("t-7").adoption().claims()).isNotEmpty().hasSizeLessThan(50);
        assertThat(adoptions.fromAbove("t-7").speakers()).hasSizeLessThan(50);
        assertThat(adoptions.standing("t-7", DAY + 400, null).derivation())
                .isEqualTo(new Derivation.Parent(List.of("r")));
    }

    @Test
    void what_units_are_told_is_the_same_however_it_came_to_be_known() {
        Adoptions step = counted.adoptions();
        List<Report> said = new ArrayList<>();
        for (int id = 299; id >= 0; id--) {
            Report report = varied(id).report();
            said.add(report);
            counted.say(report);
            step.touched(report);
            if (id % 7 == 0) {
                step.courses(null);
            }
        }
        for (int each = 0; each < said.size(); each += 5) {
            counted.unsay(said.get(each));
            step.touched(said.get(each));
            step.standing("t-moved", DAY, null);
        }

        Adoptions all = counted.adoptions();
        for (String unit : List.of("t-0", "t-moved", "t-late", "r")) {
            for (int day = DAY - 400; day < DAY + 400; day += 5) {
                assertThat(step.standing(unit, day, null)).isEqualTo(all.standing(unit, day, null));
            }
        }
        assertThat(step.standing("t-0", DAY + 400, null)).isNotEqualTo(Standing.UNKNOWN);
    }

    /** Only what was said while the unit belonged to it is said for the unit. */
    @Test
    void a_unit_that_moved_is_told_what_was_said_while_it_belonged_there() {
        counted.say(forAll(0).stated("2022-03-01").report());
        counted.say(contradicting(1).since("2022-05-01").stated("2022-07-01").report());

        Adoptions adoptions = counted.adoptions();

        assertThat(adoptions.standing("t-moved", DAY + 400, null).stage()).isEqualTo(Stage.IN_USE);
        assertThat(adoptions.standing("t-late", DAY + 400, null).stage()).isEqualTo(Stage.PILOTING);
        assertThat(adoptions.standing("t-0", DAY + 400, null).stage()).isEqualTo(Stage.PILOTING);
        assertThat(adoptions.standing("t-0", DAY + 100, null).stage()).isEqualTo(Stage.IN_USE);
    }

    private static Actors[] family() {
        List<Actors> family = new ArrayList<>(List.of(
                Actors.office("r", "rhf"),
                Actors.unit("t-moved", "kommune").beneath("r", null, "2022-06-30"),
                Actors.unit("t-late", "kommune").beneath("r", "2022-07-01", null)));
        IntStream.range(0, UNITS).forEach(unit -> family.add(Actors.unit("t-" + unit, "kommune", "r")));
        return family.toArray(Actors[]::new);
    }

    private static Reports forAll(int id) {
        return contradicting(2 * id);
    }

    private static Reports contradicting(int id) {
        return said(id, id % 2 == 0 ? Stage.IN_USE : Stage.PILOTING).since("2022-01-01");
    }

    private static Reports varied(int id) {
        Reports report = said(id, Stage.values()[3 + id * 7 % 10])
                .since("2022-%02d-%02d".formatted(1 + id * 5 % 12, 1 + id * 11 % 28))
                .stated("2022-%02d-28".formatted(1 + id * 5 % 12));
        return id % 10 == 0 ? report.perhaps() : report;
    }

    private static Reports said(int id, Stage stage) {
        return (id % 4 < 2 ? cgm() : nhn())
                .says("r" + id)
                .that("r")
                .has(kjernejournal(), stage)
                .with(Manners.marked(Manner.ALL_UNITS));
    }
}
