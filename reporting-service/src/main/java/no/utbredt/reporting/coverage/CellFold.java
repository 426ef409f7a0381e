package no.utbredt.reporting.coverage;

import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/**
 * From a crowd to a cell, on one day.
 *
 * @param group the group asked about, or null when the registry does not know it
 * @param service the service asked about, or null when the catalogue does not know it
 * @param listed whether every member of the group is named, so that each cut has its denominator (law 5)
 * @param suppression what is told of members that may be persons; where some may be, the nation is reckoned by the group's total
 * @param offered whether the service is offered to the group on the day
 * @param orphaned the areas in which some member has no parent to be rolled up to
 * @param floors what the parts of an area vouch for
 */
record CellFold(
        CoverageQuestion question,
        @Nullable Group group,
        @Nullable Service service,
        boolean listed,
        Suppression suppression,
        boolean offered,
        Set<Area> orphaned,
        Beside beside,
        Floors floors) {

    /** @param groups those of the catalogue the question is about: its own, or of a set those its members are in */
    static CellFold of(
            CoverageQuestion question,
            @Nullable Group group,
            @Nullable Service service,
            boolean listed,
            Suppression suppression,
            Set<Area> orphaned,
            Set<String> groups,
            Beside beside,
            Floors floors) {
        int day = OsloDay.number(question.day());
        boolean offered = service != null && groups.stream().anyMatch(each -> service.offeredTo(each, day));
        return new CellFold(question, group, service, listed, suppression, offered, orphaned, beside, floors);
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
        Outcome outcome = outcome(populated.area(), crowd, published);
        return new Cell(
                populated.area(),
                outcome,
                crowd.derived(),
                crowd.scopeLimited(),
                published,
                crowd.age(question),
                EligibleCount.of(question, crowd, outcome));
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
        if (orphaned.stream().anyMatch(each -> each.key().equals(area.key()))) {
            return new Outcome.Unknown(Outcome.Reason.NO_PARENT, crowd.actors());
        }
        if (!listed || suppression.needed() && isOfTheTotal(area, group)) {
            return suppression.withholds(question)
                    ? new Outcome.Suppressed()
                    : new TotalOnly(question, group, suppression.needed()).outcome(area, crowd, published, floors);
        }
        return crowd.lacksWeight()
                ? new Outcome.Unknown(Outcome.Reason.MISSING_WEIGHT, crowd.actors())
                : new Outcome.Known(
                        Figures.of(crowd, 0, published, floors.under(area, crowd.size())),
                        crowd.weights(),
                        crowd.actors());
    }

    private boolean isOfTheTotal(Area area, Group of) {
        return area.cut().equals(Cut.NATION)
                && question.weight() == Weight.ACTORS
                && question.rollUp() instanceof RollUp.None
                && of.totalOn(OsloDay.number(question.structure())).isPresent();
    }
}
