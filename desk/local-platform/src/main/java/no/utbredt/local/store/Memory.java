package no.utbredt.local.store;

/**
 * How much may lie on the shelves. Documents are kept in memory: where they would fill it, the store refuses to take more instead
 * of dying with what it has.
 *
 * @param most bytes documents may take, what it costs to keep them included
 */
record Memory(long most) {

    /** Bytes the broker and everything else in the process need, measured when idle and rounded up. */
    private static final long OTHERS = 150L << 20;

    /** Bytes a document takes beside its own, measured. */
    private static final long KEEPING = 700;

    /** Three quarters of what the broker leaves of this process's heap; the rest is for what is being answered. */
    static Memory ofThisProcess() {
        return new Memory(Math.max(0, Runtime.getRuntime().maxMemory() - OTHERS) / 4 * 3);
    }

    /** Whether documents of so many bytes fill it. */
    boolean filledBy(long documents, long bytes) {
        return bytes + documents * KEEPING > most;
    }
}
