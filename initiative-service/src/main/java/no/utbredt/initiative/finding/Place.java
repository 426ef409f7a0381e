package no.utbredt.initiative.finding;

/**
 * A place in a file.
 *
 * @param file name of the file
 * @param line line, from 1
 * @param column column, from 1
 * @param pointer JSON pointer to the value there
 */
public record Place(String file, int line, int column, String pointer) {}
