package no.utbredt.reporting.coverage.web;

import static no.utbredt.reporting.cast.Cast.bergen;
import static no.utbredt.reporting.cast.Cast.kjernejournal;
import static no.utbredt.reporting.cast.FiguresPublished.figure;
import static no.utbredt.reporting.cast.Told.how;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.utbredt.reporting.cast.FiguresPublished;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.stage.Stage;
import org.junit.jupiter.api.Test;

/** However much is published, what stands beside a cell is bounded, and what is left out is counted. */
class CellBodyTest {

    @Test
    void beside_a_cell_stand_the_newest_hundred_published_figures_and_how_many_more_there_are() {
        CellBody cell = cellBeside(130);

        assertThat(cell.published()).hasSize(100);
        assertThat(cell.published().getFirst().figure().id()).isEqualTo("f129");
        assertThat(cell.morePublished()).isEqualTo(30);
    }

    @Test
    void of_a_hundred_none_is_left_out() {
        assertThat(cellBeside(100).published()).hasSize(100);
        assertThat(cellBeside(100).morePublished()).isNull();
    }

    private static CellBody cellBeside(int published) {
        FiguresPublished[] figures = IntStream.range(0, published)
                .mapToObj(at -> figure("f%03d".formatted(at))
                        .counts(Stage.IN_USE, "1", Unit.ACTORS)
                        .asOf(String.valueOf(1850 + at)))
                .toArray(FiguresPublished[]::new);
        return CellBody.of(Told.of(bergen())
                .and(figures)
                .answer(how(kjernejournal(), "kommune", "2025-01-01"))
                .cells()
                .getFirst());
    }
}
