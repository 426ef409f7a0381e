package no.utbredt.adoption.imports;

/**
 * What became of the records read so far; in a dry run, what would become of them.
 *
 * @param read all of them
 * @param recorded counted from now on
 * @param duplicate said before
 * @param conflict other content than what has their id
 * @param refused wrong in themselves
 * @param skipped not sent on, as the strategy says
 */
public record Rows(long read, long recorded, long duplicate, long conflict, long refused, long skipped) {

    static final Rows NONE = new Rows(0, 0, 0, 0, 0, 0);

    Rows and(Fate fate) {
        return new Rows(
                read + 1,
                recorded + one(fate, Fate.RECORDED),
                duplicate + one(fate, Fate.DUPLICATE),
                conflict + one(fate, Fate.CONFLICT),
                refused + one(fate, Fate.REFUSED),
                skipped + one(fate, Fate.SKIPPED));
    }

    private static long one(Fate fate, Fate counted) {
        return fate == counted ? 1 : 0;
    }

    /** What becomes of a record. */
    enum Fate {
        RECORDED,
        DUPLICATE,
        CONFLICT,
        REFUSED,
        SKIPPED
    }
}
