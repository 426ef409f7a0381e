package no.utbredt.reporting.beside;

import static no.utbredt.reporting.cast.Actors.municipality;
import static no.utbredt.reporting.cast.Actors.office;
import static no.utbredt.reporting.cast.Cast.cgm;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.Cast.nhn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utbredt.reporting.beside.SupportTable.Row;
import no.utbredt.reporting.beside.SupportTable.Waiting;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.report.Support.State;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

/** How far EHR systems are, beside how far those are who run them. */
class SupportTablesTest {
    private final Told told = Told.of(
                    municipality("a", "A").running("x"),
                    municipality("b", "B").running("x"),
                    municipality("c", "C").running("y"),
                    municipality("d", "D"),
                    municipality("e", "E").running("x"))
            .and(
                    nhn().says("1").that("a").has(kjernejournal(), Stage.IN_USE),
                    nhn().says("2").that("b").has(kjernejournal(), Stage.PILOTING),
                    nhn().says("3").that("c").has(kjernejournal(), Stage.NOT_STARTED))
            .and(
                    cgm().says("x").of(kjernejournal()).supports("x", State.AVAILABLE, "2021"),
                    cgm().says("y").of(kjernejournal()).supports("y", State.IN_DEVELOPMENT, "2021"),
                    cgm().says("z").of(kjernejournal()).supports("z", State.AVAILABLE, "2021"));

    @Test
    void each_system_stands_beside_those_who_run_it_and_one_nobody_runs_has_no_figure() {
        assertThat(table("kommune").rows())
                .extracting(SupportTablesTest::row)
                .containsExactly(
                        "null UNKNOWN: 0 of 1", "x AVAILABLE: 1 of 3", "y IN_DEVELOPMENT: 0 of 1", "z AVAILABLE: -");
    }

    @Test
    void who_could_and_is_known_not_to_waits_and_who_is_silent_does_not() {
        assertThat(table("kommune").waiting()).containsExactly(new Waiting("b", "B", Stage.PILOTING, List.of("x")));
    }

    @Test
    void where_somebody_may_be_a_person_nobody_is_named_and_no_system_is_told() {
        Told offices = Told.of(office("o", "kommune").running("x").restricted())
                .and(nhn().says("1").that("o").has(kjernejournal(), Stage.NOT_STARTED))
                .and(cgm().says("x").of(kjernejournal()).supports("x", State.AVAILABLE, "2021"));

        SupportTable table = table(offices, "kommune");
        assertThat(table.withheld()).isTrue();
        assertThat(table.waiting()).isEmpty();
        assertThat(table.rows()).extracting(Row::system).containsExactly((String) null);
    }

    private SupportTable table(String group) {
        return table(told, group);
    }

    private static SupportTable table(Told some, String group) {
        CoverageQuestion question = Told.how(kjernejournal(), group, "2022-01-01");
        return some.knowledge.ask(
                question.horizon(), known -> new SupportTables(new Coverage(some.knowledge)).answer(question, known));
    }

    private static String row(Row row) {
        return row.system() + " " + row.state() + ": "
                + (row.cell() != null && row.cell().outcome() instanceof Outcome.Known known
                        ? known.figure().numerator() + " of " + known.figure().denominator()
                        : "-");
    }
}
