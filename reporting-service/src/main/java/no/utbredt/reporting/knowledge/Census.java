package no.utbredt.reporting.knowledge;

import java.util.function.Supplier;
import java.util.stream.Stream;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.time.Horizon;

/**
 * How much is known within a horizon.
 *
 * @param reports admitted reports
 * @param actors actors, those that are no more included
 * @param groups actor groups
 * @param services services
 * @param delegations delegations
 * @param areas areas and sets of actors
 * @param systems EHR systems
 * @param figures published figures
 * @param initiatives initiatives of the roadmap
 * @param sources documents that were entered whole
 * @param releases releases of the statistics
 * @param followUps findings of which something was said
 */
public record Census(
        int reports,
        int actors,
        int groups,
        int services,
        int delegations,
        int areas,
        int systems,
        int figures,
        int initiatives,
        int sources,
        int releases,
        int followUps) {

    /** @param reports those within the horizon, which are not counted one by one where it knows all */
    static Census of(Memory memory, Horizon horizon, Supplier<Stream<Report>> reports) {
        return new Census(
                memory.seen(horizon).equals(Horizon.LATEST)
                        ? memory.reports().count()
                        : Math.toIntExact(reports.get().count()),
                memory.actors().within(horizon).size(),
                memory.groups().within(horizon).size(),
                memory.services().within(horizon).size(),
                memory.delegations().within(horizon).size(),
                memory.areas().within(horizon).size(),
                memory.systems().within(horizon).size(),
                memory.figures().within(horizon).size(),
                memory.initiatives().within(horizon).size(),
                memory.sources().within(horizon).size(),
                memory.releases().within(horizon).size(),
                memory.followUps().within(horizon).size());
    }
}
