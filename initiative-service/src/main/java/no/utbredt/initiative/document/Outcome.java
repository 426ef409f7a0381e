package no.utbredt.initiative.document;

import java.util.List;
import no.utbredt.initiative.finding.Finding;
import org.jspecify.annotations.Nullable;

/** What becomes of a document. */
public sealed interface Outcome {

    /**
     * It is taken, or would be.
     *
     * @param document its id
     * @param title its title
     * @param differences what it changes; nothing when everything is known already
     * @param unchanged how many reports and published figures are known already
     * @param unplaced what is taken though whom it speaks of is not known yet, by place
     * @param context how many statements tell why something is neither a report nor a figure
     */
    record Taken(
            String document,
            String title,
            List<DocumentChange> differences,
            int unchanged,
            List<Finding> unplaced,
            int context)
            implements Outcome {}

    /** It is refused, and why, by place. Nothing is changed. */
    record Refused(List<Finding> findings) implements Outcome {}

    /**
     * It was judged to be right, and could not be taken to its end. What was taken stays; the same document sent again goes on from there.
     *
     * @param cause what was in the way, or null where somebody else was first or a statement could not be kept at the moment
     */
    record Interrupted(@Nullable RuntimeException cause) implements Outcome {}
}
