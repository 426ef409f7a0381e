package no.utbredt.adoption.imports;

/** In what form the records of a body come. */
public enum Format {
    /** One CloudEvent a line. */
    NDJSON,
    /** A JSON list of CloudEvents. */
    BATCH,
    /** A header and rows. */
    CSV
}
