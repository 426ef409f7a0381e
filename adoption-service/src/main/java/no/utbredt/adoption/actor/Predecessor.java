package no.utbredt.adoption.actor;

import java.time.LocalDate;

/**
 * An actor another one took over from (law 7).
 *
 * @param actor the predecessor
 * @param date first day of the successor
 */
public record Predecessor(ActorId actor, LocalDate date) {}
