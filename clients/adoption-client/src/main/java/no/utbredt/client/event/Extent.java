package no.utbredt.client.event;

/**
 * How much of the actor, such as 3 of 5 districts.
 *
 * @param count from 0 to {@code of}
 * @param of 1 and more
 * @param unit code of what is counted, such as {@code DISTRICTS}
 */
public record Extent(long count, long of, String unit) {

    public Extent {
        Bounds.between(of, 1, 9_007_199_254_740_991L, "of");
        Bounds.between(count, 0, of, "count");
        Bounds.code(unit, "unit");
    }
}
