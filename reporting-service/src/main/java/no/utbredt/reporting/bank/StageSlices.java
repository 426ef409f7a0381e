package no.utbredt.reporting.bank;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.stage.Stage;

/** How many of the nation's actors are at each stage. */
record StageSlices(Subjects subjects, AskedSeries series) implements Slices<Figure> {

    @Override
    public long cost(List<String> slice, Set<String> codes) {
        return Subject.of(slice).isIn(subjects) ? 1 : 0;
    }

    @Override
    public Map<String, List<Measured<Figure>>> of(List<String> slice, Set<String> codes, List<YearMonth> months) {
        Subject subject = Subject.of(slice);
        Map<String, List<Measured<Figure>>> found = new HashMap<>();
        if (subject.isIn(subjects)) {
            List<Cell> nation = series.of(subject, Cut.NATION, months).stream()
                    .map(answer -> answer.cells().getFirst())
                    .toList();
            codes.forEach(code ->
                    found.put(code, nation.stream().map(cell -> at(code, cell)).toList()));
        }
        return found;
    }

    private static Measured<Figure> at(String code, Cell nation) {
        Measured<Figure> measured = AdoptionSlices.measured(nation.outcome());
        return measured instanceof Measured.Counted<Figure> && nation.outcome() instanceof Outcome.Known known
                ? Measured.part(many(code, known.stages()), known.stages().total())
                : measured;
    }

    private static long many(String code, Tally stages) {
        return code.equals(StageWords.ALL) ? stages.total() : stages.at(Stage.ofCode(code));
    }
}
