package no.utbredt.contract.news;

import java.time.LocalDate;

/**
 * A step of a target is reached, or is at risk.
 *
 * @param initiative id
 * @param target id within the initiative
 * @param step id within the target
 * @param state {@code REACHED}; at risk are {@code BEHIND} (the present pace is not enough) and {@code MISSED} (its time is over)
 */
public record TargetMoved(String notice, LocalDate day, String initiative, String target, String step, String state)
        implements NewsContent {}
