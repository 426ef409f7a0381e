package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows an actor from one day on which its standing may change to the next. */
final class CourseFold {
    private final Adoptions adoptions;
    private final @Nullable String scope;
    /** Whether what published figures say of every member is taken in. */
    private final boolean figures;

    CourseFold(Adoptions adoptions, @Nullable String scope, boolean figures) {
        this.adoptions = adoptions;
        this.scope = scope;
        this.figures = figures;
    }

    Courses all() {
        List<String> ids = adoptions.registry().ids();
        CoursePacking packing = new CoursePacking(ids.size());
        ids.forEach(id -> packing.add(course(id)));
        return packing.packed();
    }

    List<Step> course(String id) {
        List<Step> course = new ArrayList<>();
        Mark last = Mark.UNKNOWN;
        for (int day : adoptions.turningDays(id)) {
            Mark mark =
                    new Inheritance(adoptions, scope, figures).standing(id, day).mark();
            if (!mark.equals(last)) {
                course.add(new Step(day, mark));
                last = mark;
            }
        }
        return course;
    }
}
