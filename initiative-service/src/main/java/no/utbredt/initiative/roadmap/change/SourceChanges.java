package no.utbredt.initiative.roadmap.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.change.Change.What;
import org.jspecify.annotations.Nullable;

/** What an edit did to the documents the roadmap cites. */
public final class SourceChanges {

    private SourceChanges() {}

    /** Everything that differs, by id. */
    public static List<Change> between(Sources before, Sources after) {
        Set<String> ids = new TreeSet<>(before.byId().keySet());
        ids.addAll(after.byId().keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Source old = before.byId().get(id);
            Source fresh = after.byId().get(id);
            if (old == null) {
                changes.add(change(What.ADDED, id, null, title(fresh), "er lagt til"));
            } else if (fresh == null) {
                changes.add(change(What.REMOVED, id, title(old), null, "er tatt bort"));
            } else if (!old.equals(fresh)) {
                changes.add(change(What.CHANGED, id, title(old), title(fresh), "er endret"));
            }
        }
        return changes;
    }

    private static Change change(
            What what, String id, @Nullable String before, @Nullable String after, String happened) {
        String title = after == null ? before : after;
        String sentence = "Kilden «%s» (%s) %s.".formatted(title, id, happened);
        return new Change(what, "sources", id, null, before, after, null, sentence);
    }

    private static String title(@Nullable Source source) {
        return source == null ? "" : source.title();
    }
}
