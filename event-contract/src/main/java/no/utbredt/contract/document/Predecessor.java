package no.utbredt.contract.document;

import java.time.LocalDate;

/**
 * An actor this one took over from (law 7). An actor with several predecessors is a merger; an actor that is predecessor of
 * several was split.
 *
 * @param actor id of the predecessor
 * @param date first day of the successor
 */
public record Predecessor(String actor, LocalDate date) {}
