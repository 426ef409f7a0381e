package no.utbredt.initiative.roadmap;

/**
 * The version of an initiative. A restore from backup starts a new epoch, so that the higher always wins.
 *
 * @param epoch from 1
 * @param number from 1
 */
public record Revision(long epoch, long number) {

    /** Of an initiative that is not there yet. */
    public static final Revision ABSENT = new Revision(0, 0);

    @Override
    public String toString() {
        return epoch + "-" + number;
    }
}
