package no.utbredt.contract.news;

import java.time.LocalDate;

/**
 * Sources cannot all be right about an actor that cannot be a person.
 *
 * @param service catalogue id
 * @param role code
 * @param actor actor id
 * @param disagreements pairs of reports that cannot both be right, at least 1
 */
public record DisagreementFound(
        String notice, LocalDate day, String service, String role, String actor, int disagreements)
        implements NewsContent {}
