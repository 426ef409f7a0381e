package no.utbredt.reporting.adoption;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.reporting.actor.Reference;
import org.jspecify.annotations.Nullable;

/** Keeps the courses once they are worked out, and works out again those alone that a report may have changed. */
final class KeptCourses {
    /** Anybody may ask for a scope nobody has heard of. */
    private static final int MOST_SCOPES = 8;

    private final Adoptions adoptions;
    private final Map<@Nullable String, Courses> byScope = new HashMap<>();
    private final Set<Reference> outdated = new HashSet<>();

    KeptCourses(Adoptions adoptions) {
        this.adoptions = adoptions;
    }

    synchronized Courses within(@Nullable String scope) {
        if (!outdated.isEmpty()) {
            renew();
        }
        if (byScope.size() >= MOST_SCOPES && !byScope.containsKey(scope)) {
            byScope.clear();
        }
        return byScope.computeIfAbsent(scope, some -> new CourseFold(adoptions, some).all());
    }

    synchronized void outdated(Reference used) {
        if (!byScope.isEmpty()) {
            outdated.add(used);
        }
    }

    private void renew() {
        Set<String> concerned = new HashSet<>();
        outdated.forEach(used -> concerned.addAll(adoptions.registry().concerned(used)));
        byScope.replaceAll((scope, courses) -> CoursePacking.with(courses, again(concerned, scope)));
        outdated.clear();
    }

    private NavigableMap<Integer, List<Step>> again(Set<String> actors, @Nullable String scope) {
        CourseFold fold = new CourseFold(adoptions, scope);
        NavigableMap<Integer, List<Step>> changed = new TreeMap<>();
        actors.forEach(id -> changed.put(adoptions.registry().number(id), fold.course(id)));
        return changed;
    }
}
