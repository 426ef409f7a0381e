package no.utbredt.adoption.imports;

/**
 * How a body is to be read and what is to be done with it.
 *
 * @param charset of a CSV file, {@code UTF-8} or {@code windows-1252}
 * @param dryRun whether nothing is recorded
 */
public record Order(ImportKind kind, Format format, String charset, boolean dryRun, Strategy strategy) {}
