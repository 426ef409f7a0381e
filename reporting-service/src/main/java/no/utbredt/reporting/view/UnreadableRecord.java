package no.utbredt.reporting.view;

/**
 * A record that could not be read, set aside so that the others can be.
 *
 * @param topic where it lies
 * @param partition from 0
 * @param offset from 0
 * @param reason what is wrong with it; quotes nothing of its content beyond codes and dates
 */
public record UnreadableRecord(String topic, int partition, long offset, String reason) {}
