package no.utbredt.reporting.timeline;

import java.time.LocalDate;
import no.utbredt.reporting.adoption.Standing;

/**
 * From a day on an actor stands elsewhere than the day before.
 *
 * @param from first day
 * @param standing where it stands until the next turn, and the reports behind it
 */
public record Turn(LocalDate from, Standing standing) {}
