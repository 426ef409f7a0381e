package no.utbredt.adoption.lookup;

/**
 * Which log the look-ups are read from. A place in one says nothing about another.
 *
 * @param id the same for as long as the topics are the same
 */
public record LogGeneration(String id) {}
