package no.utbredt.reporting.coverage;

import java.util.List;
import no.utbredt.reporting.stage.Stage;

/** The numbers of a cell whose actors' weights are all known. */
final class Figures {
    private Figures() {}

    /**
     * @param unnamed what the group has beyond its named members, all of it unknown
     * @param floor the least the parts of the area vouch for
     */
    static Figure of(Crowd crowd, long unnamed, List<PublishedBeside> published, long floor) {
        long upper = unnamed + crowd.conceivably();
        long notRelevant = crowd.weight(Stage.NOT_RELEVANT);
        long total = unnamed + crowd.weight();
        long lower = Math.max(Math.max(crowd.surely(), floor), Beside.lowerBound(published, total - notRelevant));
        return new Figure(
                crowd.reached(),
                crowd.possibly(),
                Math.min(lower, upper),
                upper,
                unnamed + crowd.weight(Stage.UNKNOWN),
                notRelevant,
                total);
    }
}
