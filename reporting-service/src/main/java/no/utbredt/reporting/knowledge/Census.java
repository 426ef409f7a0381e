package no.utbredt.reporting.knowledge;

/**
 * How much is known within a horizon.
 *
 * @param reports admitted reports
 * @param actors actors, those that are no more included
 * @param groups actor groups
 * @param services services
 * @param delegations delegations
 * @param figures published figures
 * @param initiatives initiatives of the roadmap
 */
public record Census(
        int reports, int actors, int groups, int services, int delegations, int figures, int initiatives) {}
