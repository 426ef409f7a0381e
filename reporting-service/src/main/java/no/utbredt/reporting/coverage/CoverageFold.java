package no.utbredt.reporting.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.knowledge.Known;
import org.jspecify.annotations.Nullable;

/** From how actors have fared to the answers of a series of questions, which differ in nothing but their days. */
final class CoverageFold {
    private final List<CoverageQuestion> series;
    private final CoverageQuestion any;
    private final Days days;
    private final Known known;
    private final Settlements settlements;
    private final Registry registry;
    private final Adoptions adoptions;
    private final @Nullable Group group;
    private final @Nullable Service service;
    private final Map<String, PublishedFigure> figures;

    CoverageFold(List<CoverageQuestion> series, Known known, Settlements settlements) {
        this.series = series;
        this.any = series.getFirst();
        this.days = new Days(series);
        this.settlements = settlements;
        this.known = known;
        this.registry = known.registry();
        this.adoptions = known.adoptions(any.service(), any.role());
        this.group = registry.group(any.group());
        this.service = known.services().get(any.service());
        this.figures = known.figures(any.service(), any.role());
    }

    List<CoverageAnswer> answers() {
        return switch (any.rollUp()) {
            case RollUp.None none -> eachForItself();
            case RollUp.To to -> rolledUp(to);
        };
    }

    private List<CoverageAnswer> eachForItself() {
        Settlement settlement = settlements.of(registry, any.group(), any.cut());
        var counted = Census.of(any, days, settlement, adoptions.courses(any.scope()), registry);
        List<CoverageAnswer> answers = new ArrayList<>();
        for (int index = 0; index < series.size(); index++) {
            answers.add(answer(index, counted.get(index), Set.of(), settlement));
        }
        return answers;
    }

    private List<CoverageAnswer> rolledUp(RollUp.To to) {
        Settlement beneath = settlements.beneath(registry, any.group(), to.parentKind());
        Weighing weighing = new Weighing(registry, any.weight(), days);
        List<CoverageAnswer> answers = new ArrayList<>();
        for (int index = 0; index < series.size(); index++) {
            var count = new RollUpCount(series.get(index), index, beneath, adoptions.courses(any.scope()), weighing);
            answers.add(answer(index, count.areas(to), count.orphaned(), beneath));
        }
        return answers;
    }

    private CoverageAnswer answer(int index, List<Populated> areas, Set<Area> orphaned, Settlement settlement) {
        CoverageQuestion question = series.get(index);
        Beside beside = new Beside(question, registry, figures);
        Floors floors = Floors.of(question, beside, registry, cut -> along(cut, question));
        CellFold fold = CellFold.of(question, group, service, orphaned, beside, floors);
        List<Cell> cells = areas.stream().map(fold::cell).toList();
        Suppression suppression = Suppression.of(question, group, settlement.restrictedOn(days.structure(index)));
        return new CoverageAnswer(
                question,
                suppression.apply(cells),
                group != null && group.complete(),
                adoptions.setAside(),
                adoptions.unplaced());
    }

    /** The cells of the same question cut otherwise, none of them hidden: they are only summed. */
    private List<Cell> along(Cut cut, CoverageQuestion question) {
        return new CoverageFold(List.of(question.cut(cut).by(Audience.OPERATOR)), known, settlements)
                .answers()
                .getFirst()
                .cells();
    }
}
