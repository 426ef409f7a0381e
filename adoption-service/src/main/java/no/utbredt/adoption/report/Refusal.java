package no.utbredt.adoption.report;

import no.utbredt.adoption.fault.Fault;

/**
 * Why a report is not let in.
 *
 * @param field where, as a JSON pointer into the CloudEvent, for example {@code /data/actor/value}
 * @param fault what is wrong and what would be right
 */
public record Refusal(String field, Fault fault) {}
