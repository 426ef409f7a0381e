package no.utbredt.reporting.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.eligibility.Requirements;
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
    private final @Nullable Requirements requirements;

    /** What is published is said of all of a group, and vouches for nothing where the eligible alone are asked of. */
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
        this.requirements = any.eligible() ? Requirements.of(any.service(), known) : null;
        this.figures = any.eligible() ? Map.of() : known.figures().of(any.service(), any.role());
    }

    List<CoverageAnswer> answers() {
        return switch (any.rollUp()) {
            case RollUp.None none -> eachForItself();
            case RollUp.To to -> rolledUp(to);
        };
    }

    private List<CoverageAnswer> eachForItself() {
        Settlement settlement = settlements.of(registry, known.systems(), any.group(), any.cut(), any.audience(known));
        Courses courses = adoptions.courses(any.scope());
        var counted = Census.of(any, days, settlement, courses, registry, requirements);
        Suppression suppression = Suppression.of(any, days, known, settlements, courses);
        List<CoverageAnswer> answers = new ArrayList<>();
        for (int index = 0; index < series.size(); index++) {
            int day = days.structure(index);
            List<Populated> areas = suppression.with(series.get(index), index, day, counted.get(index));
            boolean overlapping = settlement.overlapsOn(day) || suppression.overlaps(series.get(index), index, day);
            answers.add(answer(index, areas, Set.of(), suppression, overlapping));
        }
        return answers;
    }

    private List<CoverageAnswer> rolledUp(RollUp.To to) {
        Settlement beneath = settlements.beneath(registry, any.group(), to.parentKind(), any.audience(known));
        Courses courses = adoptions.courses(any.scope());
        Suppression suppression = Suppression.of(any, days, known, settlements, courses);
        Weighing weighing = new Weighing(registry, any.weight(), days);
        List<CoverageAnswer> answers = new ArrayList<>();
        for (int index = 0; index < series.size(); index++) {
            Structure structure = new Structure(registry, known.systems(), days.structure(index));
            var count = new RollUpCount(series.get(index), index, beneath, courses, weighing, structure, requirements);
            answers.add(answer(index, count.areas(to), count.orphaned(), suppression, count.overlaps()));
        }
        return answers;
    }

    private CoverageAnswer answer(
            int index, List<Populated> areas, Set<Area> orphaned, Suppression suppression, boolean overlapping) {
        CoverageQuestion question = series.get(index);
        Beside beside = new Beside(question, registry, known::source, figures);
        Floors floors = Floors.of(question, beside, registry, cut -> along(cut, question));
        boolean listed = listed(index, suppression);
        Set<String> groups = groups(days.structure(index));
        CellFold fold = CellFold.of(question, group, service, listed, suppression, orphaned, groups, beside, floors);
        List<Cell> cells = areas.stream().map(fold::cell).toList();
        return new CoverageAnswer(
                question,
                suppression.apply(question, cells),
                listed,
                overlapping,
                suppression.needed(),
                adoptions.setAside().size(),
                adoptions.unplaced().size());
    }

    private boolean listed(int index, Suppression suppression) {
        if (group == null) {
            return false;
        }
        int day = days.structure(index);
        List<String> members = registry.members(any.group(), day);
        return suppression.needed()
                ? suppression.listed(
                        group,
                        index,
                        day,
                        members.stream().filter(id -> !registry.mayBePerson(id)).count())
                : group.complete() || group.listedOn(day, members.size());
    }

    private Set<String> groups(int day) {
        return registry.groups().containsKey(any.group())
                ? Set.of(any.group())
                : registry.areas().groupsWithin(any.group(), day);
    }

    /** The cells of the same question cut otherwise. */
    private List<Cell> along(Cut cut, CoverageQuestion question) {
        return new CoverageFold(List.of(question.cut(cut)), known, settlements)
                .answers()
                .getFirst()
                .cells();
    }
}
