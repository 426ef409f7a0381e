package no.utbredt.adoption.lookup;

/**
 * A record on the log nobody can read.
 *
 * @param topic where it stands
 * @param partition from 0
 * @param offset from 0
 * @param reason what was expected
 */
public record Oddity(String topic, int partition, long offset, String reason) {}
