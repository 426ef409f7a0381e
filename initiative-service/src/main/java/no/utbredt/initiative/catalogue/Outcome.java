package no.utbredt.initiative.catalogue;

import java.util.List;
import no.utbredt.initiative.finding.Finding;

/** What became of a steward's file. */
public sealed interface Outcome {

    /**
     * It is taken, or would be.
     *
     * @param tag what stands of the file now, or stood before a trial: what to send back with it
     */
    record Taken(List<CatalogueChange> changes, String tag) implements Outcome {}

    /**
     * Somebody else was first; nothing is changed.
     *
     * @param tag what stands of the file
     * @param differences from what was sent to what stands
     */
    record Stale(String tag, List<CatalogueChange> differences) implements Outcome {}

    /** It does not say what it was based on. */
    record Baseless(String tag) implements Outcome {}

    /** It is not, and why. */
    record Refused(List<Finding> findings) implements Outcome {}
}
