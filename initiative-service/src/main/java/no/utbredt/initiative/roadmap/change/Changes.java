package no.utbredt.initiative.roadmap.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Wanted;
import no.utbredt.initiative.roadmap.change.Change.What;
import no.utbredt.initiative.roadmap.item.Shape;
import org.jspecify.annotations.Nullable;

/** What an edit did to an initiative. */
public final class Changes {

    private final List<Change> found = new ArrayList<>();

    private Changes() {}

    /**
     * Everything that differs, in the order of the initiative.
     *
     * @param before null when there was none
     * @param after null when it is withdrawn
     */
    public static List<Change> between(@Nullable Initiative before, @Nullable Initiative after) {
        if (before == null || after == null) {
            return Objects.equals(before, after) ? List.of() : List.of(whole(before, after));
        }
        Changes changes = new Changes();
        Map<String, @Nullable Object> old = Shape.values(before);
        Shape.values(after).forEach((section, value) -> changes.compare(new Spot(section), old.get(section), value));
        return List.copyOf(changes.found);
    }

    private static Change whole(@Nullable Initiative before, @Nullable Initiative after) {
        Initiative one = after == null ? Objects.requireNonNull(before) : after;
        String name = Wanted.displayName(one);
        return after == null
                ? new Change(What.REMOVED, "", null, null, name, null, null, "«%s» er trukket tilbake.".formatted(name))
                : new Change(What.ADDED, "", null, null, null, name, null, "«%s» er lagt til.".formatted(name));
    }

    private void compare(Spot spot, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof List<?> old
                && after instanceof List<?> fresh
                && (Keyed.isKeyed(old) || Keyed.isKeyed(fresh))) {
            elements(spot, Keyed.of(old), Keyed.of(fresh));
        } else {
            found.add(spot.change(before, after));
        }
    }

    private void elements(Spot spot, Map<String, Object> before, Map<String, Object> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            Object old = before.get(key);
            Object fresh = after.get(key);
            if (old == null || fresh == null) {
                found.add(spot.of(fresh == null ? old : fresh).change(old, fresh));
            } else if (!old.equals(fresh)) {
                parts(spot.of(fresh), (Record) old, (Record) fresh);
            }
        }
    }

    private void parts(Spot spot, Record before, Record after) {
        Map<String, @Nullable Object> old = Shape.values(before);
        Shape.values(after).forEach((name, value) -> compare(spot.field(name), old.get(name), value));
    }
}
