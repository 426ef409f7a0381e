package no.utbredt.reporting.history;

import no.utbredt.reporting.adoption.Mark;

/**
 * A stretch of days on which what is known of an actor stays the same.
 *
 * @param first epoch day
 * @param last epoch day, not before {@code first}
 * @param mark what is known
 */
public record Spell(int first, int last, Mark mark) {}
