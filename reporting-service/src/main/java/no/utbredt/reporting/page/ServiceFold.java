package no.utbredt.reporting.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.Roster;
import no.utbredt.reporting.coverage.Tally;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.page.ServicePage.AreaRow;
import no.utbredt.reporting.page.ServicePage.Choice;
import no.utbredt.reporting.page.ServicePage.StageRow;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a service's page together. */
@Component
class ServiceFold {

    private static final Comparator<Stage> FURTHEST_FIRST =
            Comparator.comparingInt(Stage::reach).reversed().thenComparing(Comparator.reverseOrder());

    private final Knowledge knowledge;
    private final Coverage coverage;
    private final Doubts doubts;

    ServiceFold(Knowledge knowledge, Coverage coverage, Doubts doubts) {
        this.knowledge = knowledge;
        this.coverage = coverage;
        this.doubts = doubts;
    }

    ServicePage page(
            String id,
            Service service,
            PageQuestion question,
            @Nullable String group,
            @Nullable Role role,
            Written written) {
        PageCatalogue catalogue = knowledge.ask(question.horizon(), PageCatalogue::of);
        List<Choice> choices = catalogue.choices(id, written);
        Choice chosen = choices.stream()
                .filter(choice -> group == null || group.equals(choice.id()))
                .filter(choice -> role == null || role == choice.role())
                .findFirst()
                .orElse(null);
        Role shown = chosen == null ? Role.CONSUMER : chosen.role();
        Cell nation = chosen == null ? null : nation(id, chosen, question);
        Roster roster = chosen == null ? new Roster(List.of(), false) : roster(id, chosen, question);
        return new ServicePage(
                id,
                written.name(service.name(), service.nameEnglish()),
                service.solutionName(),
                shown,
                choices,
                chosen,
                nation == null ? null : CellView.of(nation, written),
                nation == null ? List.of() : stages(nation, roster, question.stage(), written),
                roster.withheld(),
                chosen == null ? List.of() : counties(id, chosen, question, written),
                chosen == null ? List.of() : doubts.contradictions(id, chosen.id(), question),
                doubts.disagreements(id, shown, question));
    }

    private @Nullable Cell nation(String id, Choice chosen, PageQuestion question) {
        return coverage.answer(question.coverage(id, chosen.role(), chosen.id(), Cut.NATION)).cells().stream()
                .findFirst()
                .orElse(null);
    }

    private Roster roster(String id, Choice chosen, PageQuestion question) {
        return coverage.roster(question.coverage(id, chosen.role(), chosen.id(), Cut.NATION));
    }

    private List<AreaRow> counties(String id, Choice chosen, PageQuestion question, Written written) {
        List<AreaRow> rows = new ArrayList<>();
        coverage.answer(question.coverage(id, chosen.role(), chosen.id(), Cut.COUNTY))
                .cells()
                .forEach(cell -> rows.add(new AreaRow(cell.area().name(), CellView.of(cell, written))));
        return rows.size() == 1 && rows.getFirst().name() == null ? List.of() : rows;
    }

    private static List<StageRow> stages(Cell nation, Roster roster, Stage asked, Written written) {
        Tally tally =
                switch (nation.outcome()) {
                    case Outcome.Known known -> known.stages();
                    case Outcome.Unknown unknown -> unknown.actors();
                    case Outcome.NotOffered notOffered -> notOffered.actors();
                    case Outcome.Suppressed suppressed -> new Tally(Map.of());
                };
        Map<Stage, List<String>> names = roster.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.standing().stage(),
                        Collectors.mapping(
                                entry -> Objects.requireNonNullElse(entry.name(), entry.actor()),
                                Collectors.collectingAndThen(Collectors.toList(), ServiceFold::sorted))));
        long whole = Math.max(1, tally.total());
        return Arrays.stream(Stage.values())
                .filter(stage -> tally.at(stage) > 0)
                .sorted(FURTHEST_FIRST)
                .map(stage -> new StageRow(
                        stage,
                        written.count(tally.at(stage)),
                        1000 * tally.at(stage) / whole,
                        stage.atLeast(asked),
                        names.getOrDefault(stage, List.of())))
                .toList();
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted(Alphabet.NORWEGIAN).toList();
    }
}
