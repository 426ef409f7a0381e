package no.utbredt.reporting.reader;

/** Knows who reads just now. */
@FunctionalInterface
public interface Readers {

    /** Everybody is the public. */
    Readers NOBODY_KNOWN = () -> Reader.PUBLIC;

    /** Who asks the question that is being answered; the public where nobody asks, as when something is counted for a meter. */
    Reader now();
}
