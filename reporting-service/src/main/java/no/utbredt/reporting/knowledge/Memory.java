package no.utbredt.reporting.knowledge;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.time.Horizon;

/** All that is held; guarded by the lock of {@link Knowledge}. */
final class Memory {
    final Reports reports = new Reports();
    final Documents<Actor> actors = new Documents<>();
    final Documents<Group> groups = new Documents<>();
    final Documents<Service> services = new Documents<>();
    final Documents<Delegation> delegations = new Documents<>();
    final Documents<PublishedFigure> figures = new Documents<>();
    final Documents<Initiative> initiatives = new Documents<>();

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
}
