package no.utbredt.reporting.coverage;

/** What a cell can say. */
public sealed interface Outcome {
    /**
     * A figure.
     *
     * @param figure its numbers
     * @param stages the group by stage, in the weight asked for
     * @param actors the group by stage, each actor counting one
     */
    record Known(Figure figure, Tally stages, Tally actors) implements Outcome {}

    /**
     * No figure can be told; never read as nought (law 5).
     *
     * @param reason why
     * @param actors the actors that are known of, by stage
     */
    record Unknown(Reason reason, Tally actors) implements Outcome {}

    /**
     * The service is not offered nationally to this group on that day: there is no coverage to compute.
     *
     * @param actors the actors that are known of, by stage
     */
    record NotOffered(Tally actors) implements Outcome {}

    /** Fewer than three actors that may be persons (law 12). */
    record Suppressed() implements Outcome {}

    /** Why there is no figure. */
    enum Reason {
        /** The catalogue did not know the service. */
        UNKNOWN_SERVICE,
        /** The registry did not know the group. */
        UNKNOWN_GROUP,
        /** The register does not reach back to the structure asked for. */
        BEFORE_REGISTER,
        /** Not every member is listed, and no total is known for this cell. */
        NO_TOTAL,
        /** More members are named than the total says there are. */
        TOTAL_BELOW_NAMED,
        /** Some unit belongs to no parent of the kind it is to be rolled up to. */
        NO_PARENT,
        /** Some member's weight is not known. */
        MISSING_WEIGHT,
        /** Something that has been recorded cannot be reckoned with; the other cells stand. */
        NOT_RECKONABLE,
        /** None of the group lay in that area on that day, or there was no such area. */
        NO_SUCH_AREA
    }
}
