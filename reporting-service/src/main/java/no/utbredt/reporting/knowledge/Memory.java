package no.utbredt.reporting.knowledge;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/** All that was known at one moment; it never changes. */
record Memory(
        Reports reports,
        Documents<Actor> actors,
        Documents<Group> groups,
        Documents<Service> services,
        Documents<Delegation> delegations,
        Documents<PublishedFigure> figures,
        Documents<Initiative> initiatives) {

    static final Memory NOTHING = new Memory(
            Reports.NONE,
            Documents.none(),
            Documents.none(),
            Documents.none(),
            Documents.none(),
            Documents.none(),
            Documents.none());

    Memory with(Reports others) {
        return new Memory(others, actors, groups, services, delegations, figures, initiatives);
    }

    Memory withActors(Documents<Actor> others) {
        return new Memory(reports, others, groups, services, delegations, figures, initiatives);
    }

    Memory withGroups(Documents<Group> others) {
        return new Memory(reports, actors, others, services, delegations, figures, initiatives);
    }

    Memory withServices(Documents<Service> others) {
        return new Memory(reports, actors, groups, others, delegations, figures, initiatives);
    }

    Memory withDelegations(Documents<Delegation> others) {
        return new Memory(reports, actors, groups, services, others, figures, initiatives);
    }

    Memory withFigures(Documents<PublishedFigure> others) {
        return new Memory(reports, actors, groups, services, delegations, others, initiatives);
    }

    Memory withInitiatives(Documents<Initiative> others) {
        return new Memory(reports, actors, groups, services, delegations, figures, others);
    }

    /** The horizon as far as it matters: one beyond the last recording knows no more and no less than the latest. */
    Horizon seen(Horizon horizon) {
        Instant last = Stream.of(
                        reports.last(),
                        actors.last(),
                        groups.last(),
                        services.last(),
                        delegations.last(),
                        figures.last(),
                        initiatives.last())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return horizon.knows(last) ? new Horizon(Instant.MAX, horizon.statedBy()) : horizon;
    }

    /** The last recordings a standing rests on, apart from reports; horizons with the same ones are answered alike by them. */
    List<@Nullable Instant> documentsWithin(Horizon horizon) {
        return Arrays.asList(
                actors.lastWithin(horizon),
                groups.lastWithin(horizon),
                services.lastWithin(horizon),
                delegations.lastWithin(horizon),
                figures.lastWithin(horizon));
    }
}
