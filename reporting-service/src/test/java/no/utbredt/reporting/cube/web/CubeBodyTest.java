package no.utbredt.reporting.cube.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.utbredt.reporting.cast.Promised;
import no.utbredt.reporting.cube.Assessments;
import no.utbredt.reporting.cube.Cube;
import no.utbredt.reporting.cube.CubeQuestion;
import no.utbredt.reporting.cube.Thresholds;
import no.utbredt.reporting.initiative.CubeStatement.Step;
import no.utbredt.reporting.initiative.Heard;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A steward's judgement and note stand beside the count, with who, when and why. */
class CubeBodyTest {

    private static final LocalDate KNOWN = LocalDate.parse("2026-11-20");
    private static final Cube COUNTED = new Cube("INNSYN", "kommune", Cube.State.UNKNOWN, 2, 0, 1, null, null, null);
    private static final Initiative STEWARDED = Objects.requireNonNull(Promised.initiative("nasjonalt-veikart")
            .cubed("INNSYN", "kommune", Step.HALF, "i utprøving", "2021-10")
            .cubed("INNSYN", "kommune", null, "se også legevakt", "2021-11")
            .cubed("INNSYN", "kommune", Step.ALL, "senere", "2026-01")
            .cubed("DIALOG", "kommune", Step.NONE, "en annen", "2021-12")
            .recorded()
            .history()
            .getFirst()
            .state());

    @Test
    void the_count_stands_and_the_judgement_beside_it() {
        CubeBody cell = cell("2022-01-01", null);

        assertThat(cell.state()).isEqualTo(Cube.State.UNKNOWN);
        assertThat(cell.derived()).isTrue();
        assertThat(cell.assessment()).satisfies(said -> {
            assertThat(said.height()).isEqualTo(Step.HALF);
            assertThat(said.by()).isEqualTo("Helsedirektoratet");
            assertThat(said.reason()).isEqualTo("kjent av forvalteren");
            assertThat(said.said().statedAt()).isEqualTo("2021-10");
        });
        assertThat(cell.note()).satisfies(said -> assertThat(said.note()).isEqualTo("se også legevakt"));
    }

    @Test
    void the_latest_that_holds_on_the_day_is_heard() {
        assertThat(cell("2026-06-01", null).assessment())
                .satisfies(said -> assertThat(said.height()).isEqualTo(Step.ALL));
        assertThat(cell("2021-10-30", null).assessment()).isNull();
    }

    @Test
    void what_was_stated_later_is_not_heard() {
        CubeBody cell = cell("2026-06-01", LocalDate.parse("2021-10-31"));

        assertThat(cell.assessment())
                .satisfies(said -> assertThat(said.height()).isEqualTo(Step.HALF));
        assertThat(cell.note()).satisfies(said -> assertThat(said.note()).isEqualTo("i utprøving"));
    }

    @Test
    void a_line_has_as_many_values_as_there_are_columns() {
        LocalDate day = LocalDate.parse("2022-01-01");
        CubeQuestion question = new CubeQuestion(null, day, KnownAt.endOf(KNOWN), null, null);

        assertThat(cell("2022-01-01", null).values(question, Thresholds.THIRDS))
                .hasSameSizeAs(CubeBody.COLUMNS)
                .contains("kjent av forvalteren", "se også legevakt");
    }

    private static CubeBody cell(String day, @Nullable LocalDate statedBy) {
        Horizon horizon = Horizon.of(KNOWN, statedBy);
        var heard = Heard.within(horizon, Map.of("nasjonalt-veikart", STEWARDED));
        Assessments assessments = Assessments.on(OsloDay.number(LocalDate.parse(day)), List.copyOf(heard.values()));
        return new Knowledge().ask(horizon, known -> CubeBody.of(COUNTED, Thresholds.THIRDS, assessments, known));
    }
}
