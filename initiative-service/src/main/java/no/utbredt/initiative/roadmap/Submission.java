package no.utbredt.initiative.roadmap;

import java.util.List;
import java.util.Map;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.roadmap.change.Change;

/** What became of what a steward sent. */
public sealed interface Submission {

    /**
     * It is taken, or would be.
     *
     * @param changes what it changes, by file; nothing for a file that changes nothing
     * @param tags what stands of each file now, or stood before a trial: what to send back with it
     */
    record Taken(Map<String, List<Change>> changes, Map<String, String> tags) implements Submission {}

    /** It is refused, and why. Nothing is changed. */
    record Refused(List<Finding> findings) implements Submission {}

    /**
     * Somebody else was first. Nothing of that file is changed, nor of any other, unless they were first only while the files were
     * being written one by one.
     *
     * @param name the file
     * @param tag what stands of it
     * @param differences from what was sent to what stands
     */
    record Stale(String name, String tag, List<Change> differences) implements Submission {}

    /** It does not say what it was based on, and something stands that it would change. */
    record Baseless(String name, String tag) implements Submission {}
}
