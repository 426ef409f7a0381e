package no.utbredt.adoption.succession;

/** What happens to the actors of a succession. */
public enum SuccessionKind {
    /** Two or more become one that was not there before. */
    MERGER(2, SuccessionKind.MOST, 1, 1),
    /** One becomes two or more, new or there already; where it is among them itself it goes on. */
    SPLIT(1, 1, 2, SuccessionKind.MOST),
    /** One that was there takes in others. */
    TAKEOVER(1, SuccessionKind.MOST, 1, 1),
    /** One or more are no more, and nobody takes over. */
    CLOSING(1, SuccessionKind.MOST, 0, 0),
    /** One or more that were no more are there again. */
    REOPENING(0, 0, 1, SuccessionKind.MOST);

    static final int MOST = 100;

    private final int fewestBefore;
    private final int mostBefore;
    private final int fewestAfter;
    private final int mostAfter;

    SuccessionKind(int fewestBefore, int mostBefore, int fewestAfter, int mostAfter) {
        this.fewestBefore = fewestBefore;
        this.mostBefore = mostBefore;
        this.fewestAfter = fewestAfter;
        this.mostAfter = mostAfter;
    }

    boolean takesBefore(int predecessors) {
        return fewestBefore <= predecessors && predecessors <= mostBefore;
    }

    boolean takesAfter(int successors) {
        return fewestAfter <= successors && successors <= mostAfter;
    }

    /** How many predecessors and successors it has, in words. */
    String shape() {
        return range(fewestBefore, mostBefore) + " predecessors and " + range(fewestAfter, mostAfter) + " successors";
    }

    private static String range(int fewest, int most) {
        return fewest == most ? String.valueOf(fewest) : fewest + "–" + most;
    }
}
