package no.utbredt.reporting.coverage;

import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/**
 * From a crowd to a cell, on one day.
 *
 * @param group the group asked about, or null when the registry does not know it
 * @param service the service asked about, or null when the catalogue does not know it
 * @param offered whether the service is offered to the group on the day
 * @param orphaned the areas in which some member has no parent to be rolled up to
 * @param floors what the parts of an area vouch for
 */
record CellFold(
        CoverageQuestion question,
        @Nullable Group group,
        @Nullable Service service,
        boolean offered,
        Set<Area> orphaned,
        Beside beside,
        Floors floors) {

    static CellFold of(
            CoverageQuestion question,
            @Nullable Group group,
            @Nullable Service service,
            Set<Area> orphaned,
            Beside beside,
            Floors floors) {
        boolean offered = service != null && service.offeredTo(question.group(), OsloDay.number(question.day()));
        return new CellFold(question, group, service, offered, orphaned, beside, floors);
    }

    Cell cell(Populated populated) {
        Crowd crowd = populated.crowd();
        try {
            return reckoned(populated, crowd);
        } catch (ArithmeticException | DateTimeException beyond) {
            return new Cell(
                    populated.area(),
                    new Outcome.Unknown(Outcome.Reason.NOT_RECKONABLE, crowd.actors()),
                    crowd.derived(),
                    crowd.scopeLimited(),
                    List.of());
        }
    }

    private Cell reckoned(Populated populated, Crowd crowd) {
        List<PublishedBeside> published = beside.of(populated.area());
        return new Cell(
                populated.area(),
                outcome(populated.area(), crowd, published),
                crowd.derived(),
                crowd.scopeLimited(),
                published,
                crowd.age(question));
    }

    private Outcome outcome(Area area, Crowd crowd, List<PublishedBeside> published) {
        if (service == null) {
            return new Outcome.Unknown(Outcome.Reason.UNKNOWN_SERVICE, crowd.actors());
        }
        if (!offered) {
            return new Outcome.NotOffered(crowd.actors());
        }
        if (group == null) {
            return new Outcome.Unknown(Outcome.Reason.UNKNOWN_GROUP, crowd.actors());
        }
        if (!group.registeredOn(OsloDay.number(question.structure()))) {
            return new Outcome.Unknown(Outcome.Reason.BEFORE_REGISTER, crowd.actors());
        }
        if (orphaned.stream().anyMatch(each -> Objects.equals(each.code(), area.code()))) {
            return new Outcome.Unknown(Outcome.Reason.NO_PARENT, crowd.actors());
        }
        if (!group.complete()) {
            return new TotalOnly(question, group).outcome(area, crowd, published, floors);
        }
        return crowd.lacksWeight()
                ? new Outcome.Unknown(Outcome.Reason.MISSING_WEIGHT, crowd.actors())
                : new Outcome.Known(
                        Figures.of(crowd, 0, published, floors.under(area, crowd.size())),
                        crowd.weights(),
                        crowd.actors());
    }
}
