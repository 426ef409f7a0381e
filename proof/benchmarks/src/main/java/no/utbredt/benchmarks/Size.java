package no.utbredt.benchmarks;

/** How much is measured. */
public enum Size {
    /** For a test: a few records, figures that say nothing. */
    TINY,
    /** For a first look: {@code --quick}. */
    QUICK,
    /** For the figures that are written down. */
    FULL;

    /** The number meant for this size. */
    public int of(int tiny, int quick, int full) {
        return switch (this) {
            case TINY -> tiny;
            case QUICK -> quick;
            case FULL -> full;
        };
    }
}
