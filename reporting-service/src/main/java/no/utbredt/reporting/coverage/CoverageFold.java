package no.utbredt.reporting.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** From standings to an answer. */
final class CoverageFold {
    private final CoverageQuestion question;
    private final Population population;
    private final @Nullable Group group;
    private final @Nullable Service service;
    private final Beside beside;
    private final boolean orphaned;

    CoverageFold(CoverageQuestion question, Known known) {
        this.question = question;
        this.population = new Population(question, known);
        this.group = population.group();
        this.service = known.services().get(question.service());
        this.beside = Beside.of(question, known);
        this.orphaned = population.orphaned();
    }

    CoverageAnswer answer() {
        List<Cell> cells = new ArrayList<>();
        population
                .structure()
                .cut(population.counted(), question.cut())
                .forEach((area, members) -> cells.add(cell(area, members)));
        Collection<Placement> placements = population.adoptions().homeless().values();
        return new CoverageAnswer(
                question,
                Suppression.of(question, group, population.members()).apply(cells),
                group != null && group.complete(),
                count(placements, Placement.SetAside.class),
                count(placements, Placement.Unplaced.class));
    }

    private static int count(Collection<Placement> placements, Class<? extends Placement> kind) {
        return Math.toIntExact(placements.stream().filter(kind::isInstance).count());
    }

    private Cell cell(Area area, List<Counted> members) {
        List<PublishedBeside> published = beside.of(area);
        return new Cell(
                area,
                outcome(area, members, published),
                Math.toIntExact(members.stream().filter(Counted::derived).count()),
                Math.toIntExact(members.stream().filter(Counted::scopeLimited).count()),
                published);
    }

    private Outcome outcome(Area area, List<Counted> members, List<PublishedBeside> published) {
        Tally actors = Counted.actors(members);
        if (service == null) {
            return new Outcome.Unknown(Outcome.Reason.UNKNOWN_SERVICE, actors);
        }
        if (!service.offeredTo(question.group(), OsloDay.number(question.day()))) {
            return new Outcome.NotOffered(actors);
        }
        if (group == null) {
            return new Outcome.Unknown(Outcome.Reason.UNKNOWN_GROUP, actors);
        }
        if (!group.registeredOn(population.structure().day())) {
            return new Outcome.Unknown(Outcome.Reason.BEFORE_REGISTER, actors);
        }
        if (orphaned) {
            return new Outcome.Unknown(Outcome.Reason.NO_PARENT, actors);
        }
        if (!group.complete()) {
            return new TotalOnly(question, group).outcome(area, members, published);
        }
        return members.stream().anyMatch(member -> member.weight().isEmpty())
                ? new Outcome.Unknown(Outcome.Reason.MISSING_WEIGHT, actors)
                : new Outcome.Known(Figures.of(members, 0, question, published), Counted.weighed(members), actors);
    }
}
