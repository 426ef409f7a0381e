package no.utbredt.edge.load;

/** What one request holds of the budget of bytes; it gives everything back at its end. */
final class Share implements AutoCloseable {

    private final Budget budget;
    private long held;

    Share(Budget budget) {
        this.budget = budget;
    }

    /** Holds at least that many bytes from now on. */
    void hold(long bytes) throws BodyRefused {
        long more = bytes - held;
        if (more > 0) {
            if (!budget.take(more)) {
                throw new BodyRefused(LoadProblem.tooManyBodies());
            }
            held = bytes;
        }
    }

    @Override
    public void close() {
        budget.give(held);
    }
}
