package no.utbredt.reporting.adoption;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the courses once they are worked out, and works out again those alone that a report may have changed. Guarded by the
 * lock of {@link Adoptions}; what it answers never changes.
 */
final class KeptCourses {
    /** Anybody may ask for a scope nobody has heard of. */
    private static final int MOST_SCOPES = 8;

    private final Adoptions adoptions;
    private final boolean figures;
    private final Map<@Nullable String, Courses> byScope = new HashMap<>();
    private final Set<String> touched = new HashSet<>();

    /** @param figures whether what published figures say of every member is taken in */
    KeptCourses(Adoptions adoptions, boolean figures) {
        this.adoptions = adoptions;
        this.figures = figures;
    }

    Courses within(@Nullable String scope) {
        renew();
        if (byScope.size() >= MOST_SCOPES && !byScope.containsKey(scope)) {
            byScope.clear();
        }
        Courses known = byScope.get(scope);
        if (known == null) {
            known = new CourseFold(adoptions, scope, figures).all();
            byScope.put(scope, known);
        }
        return known;
    }

    void touched(Set<String> actors) {
        touched.addAll(actors);
    }

    /** What is touched while it is renewed is renewed the next time. */
    private void renew() {
        Set<String> again = Set.copyOf(touched);
        touched.clear();
        if (!again.isEmpty()) {
            byScope.replaceAll((scope, courses) -> CoursePacking.with(courses, again(again, scope)));
        }
    }

    private NavigableMap<Integer, List<Step>> again(Set<String> actors, @Nullable String scope) {
        CourseFold fold = new CourseFold(adoptions, scope, figures);
        NavigableMap<Integer, List<Step>> changed = new TreeMap<>();
        actors.forEach(id -> changed.put(adoptions.registry().number(id), fold.course(id)));
        return changed;
    }
}
