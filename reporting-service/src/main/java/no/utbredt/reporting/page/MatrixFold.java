package no.utbredt.reporting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.page.Matrix.Choice;
import no.utbredt.reporting.page.Matrix.Row;
import no.utbredt.reporting.page.Matrix.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the front page's tables together. */
@Component
public final class MatrixFold {

    private final Knowledge knowledge;
    private final Coverage coverage;

    public MatrixFold(Knowledge knowledge, Coverage coverage) {
        this.knowledge = knowledge;
        this.coverage = coverage;
    }

    /** Services by groups, as the question asks, in the words of a language. */
    public Matrix matrix(PageQuestion question, Written written) {
        PageCatalogue catalogue = knowledge.ask(question.horizon(), PageCatalogue::of);
        List<Choice> solutions = catalogue.solutions();
        List<Table> tables = solutions.stream()
                .filter(solution ->
                        question.solution() == null || question.solution().equals(solution.id()))
                .map(solution -> table(solution, catalogue, question, written))
                .filter(table -> !table.rows().isEmpty() || !table.silent().isEmpty())
                .toList();
        return new Matrix(solutions, tables);
    }

    /** Lines nobody has told anything of stand beneath the table by name alone. */
    private Table table(Choice solution, PageCatalogue catalogue, PageQuestion question, Written written) {
        List<PageCatalogue.Line> lines = catalogue.lines(solution.id());
        Set<String> used = new TreeSet<>();
        lines.stream().filter(catalogue::told).forEach(line -> used.addAll(line.groups()));
        List<Choice> groups = catalogue.inOrder(used, written);
        List<Row> rows = lines.stream()
                .filter(catalogue::told)
                .map(line -> row(line, groups, question, written))
                .toList();
        List<Choice> silent = lines.stream()
                .filter(line -> !catalogue.told(line))
                .map(line -> new Choice(line.id(), name(line, written)))
                .distinct()
                .filter(choice -> rows.stream().noneMatch(row -> row.service().equals(choice.id())))
                .toList();
        return new Table(solution, groups, rows, silent);
    }

    private static String name(PageCatalogue.Line line, Written written) {
        return written.name(line.service().name(), line.service().nameEnglish());
    }

    private Row row(PageCatalogue.Line line, List<Choice> groups, PageQuestion question, Written written) {
        List<@Nullable CellView> cells = new ArrayList<>();
        for (Choice group : groups) {
            cells.add(line.groups().contains(group.id()) ? cell(line, group.id(), question, written) : null);
        }
        return new Row(line.id(), name(line, written), line.role(), line.depth(), cells);
    }

    private @Nullable CellView cell(PageCatalogue.Line line, String group, PageQuestion question, Written written) {
        return coverage.answer(question.coverage(line.id(), line.role(), group, Cut.NATION)).cells().stream()
                .findFirst()
                .map(cell -> CellView.of(cell, written))
                .orElse(null);
    }
}
