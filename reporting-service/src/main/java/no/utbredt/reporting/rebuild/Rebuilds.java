package no.utbredt.reporting.rebuild;

/** Rebuilds the view beside the running one, one at a time. Asked by many threads. */
public interface Rebuilds {

    /** How the last one went, or how far the running one is; never blocks. */
    RebuildStatus status();

    /** Begins one and returns at once; does nothing while one is running. */
    void begin();
}
