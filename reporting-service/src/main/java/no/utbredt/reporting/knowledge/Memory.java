package no.utbredt.reporting.knowledge;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.followup.FollowUp;
import no.utbredt.reporting.initiative.EnteredSource;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.report.Admitted;
import no.utbredt.reporting.report.Footnote;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.system.EhrSystem;
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
        Asides asides,
        Documents<NamedArea> areas,
        Papers papers) {

    static final Memory NOTHING = new Memory(
            Reports.NONE,
            Documents.none(),
            Documents.none(),
            Documents.none(),
            Documents.none(),
            Documents.none(),
            Asides.NONE,
            Documents.none(),
            Papers.NONE);

    Memory with(Reports others) {
        return new Memory(others, actors, groups, services, delegations, figures, asides, areas, papers);
    }

    Memory with(Asides others) {
        return new Memory(reports, actors, groups, services, delegations, figures, others, areas, papers);
    }

    Memory with(Papers others) {
        return new Memory(reports, actors, groups, services, delegations, figures, asides, areas, others);
    }

    /** What holds under that name, of whatever kind, or null when nothing does. */
    @Nullable
    Admitted named(ReportName name) {
        Report report = reports.named(name);
        return report == null ? asides.named(name) : report;
    }

    Memory withActors(Documents<Actor> others) {
        return new Memory(reports, others, groups, services, delegations, figures, asides, areas, papers);
    }

    Memory withGroups(Documents<Group> others) {
        return new Memory(reports, actors, others, services, delegations, figures, asides, areas, papers);
    }

    Memory withServices(Documents<Service> others) {
        return new Memory(reports, actors, groups, others, delegations, figures, asides, areas, papers);
    }

    Memory withDelegations(Documents<Delegation> others) {
        return new Memory(reports, actors, groups, services, others, figures, asides, areas, papers);
    }

    Memory withFigures(Documents<PublishedFigure> others) {
        return new Memory(reports, actors, groups, services, delegations, others, asides, areas, papers);
    }

    Memory withAreas(Documents<NamedArea> others) {
        return new Memory(reports, actors, groups, services, delegations, figures, asides, others, papers);
    }

    Documents<Initiative> initiatives() {
        return papers.initiatives();
    }

    Documents<Footnote> footnotes() {
        return papers.footnotes();
    }

    Documents<EhrSystem> systems() {
        return papers.systems();
    }

    Documents<Release> releases() {
        return papers.releases();
    }

    Documents<EnteredSource> sources() {
        return papers.sources();
    }

    Documents<FollowUp> followUps() {
        return papers.followUps();
    }

    /** The horizon as far as it matters: one beyond the last recording knows no more and no less than the latest. */
    Horizon seen(Horizon horizon) {
        Instant last = Stream.of(
                        reports.last(),
                        actors.last(),
                        groups.last(),
                        areas.last(),
                        services.last(),
                        delegations.last(),
                        figures.last(),
                        initiatives().last())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return horizon.knows(last) ? new Horizon(Instant.MAX, horizon.statedBy()) : horizon;
    }

    /** The last recording the horizon knows, of whatever kind; null when it knows none. */
    @Nullable
    Instant lastWithin(Horizon horizon) {
        return Stream.of(
                        reports.lastWithin(horizon),
                        actors.lastWithin(horizon),
                        groups.lastWithin(horizon),
                        areas.lastWithin(horizon),
                        services.lastWithin(horizon),
                        delegations.lastWithin(horizon),
                        figures.lastWithin(horizon),
                        initiatives().lastWithin(horizon))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The last recordings a standing rests on, apart from reports; horizons with the same ones are answered alike by them. */
    List<@Nullable Instant> documentsWithin(Horizon horizon) {
        return Arrays.asList(
                actors.lastWithin(horizon),
                groups.lastWithin(horizon),
                areas.lastWithin(horizon),
                services.lastWithin(horizon),
                delegations.lastWithin(horizon),
                figures.lastWithin(horizon));
    }
}
