package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Follows an actor from one day on which its standing may change to the next. */
final class CourseFold {
    private final Adoptions adoptions;
    private final @Nullable String scope;

    CourseFold(Adoptions adoptions, @Nullable String scope) {
        this.adoptions = adoptions;
        this.scope = scope;
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
        for (int day : turns(id)) {
            Mark mark =
                    new Inheritance(adoptions, scope, true).standing(id, day).mark();
            if (!mark.equals(last)) {
                course.add(new Step(day, mark));
                last = mark;
            }
        }
        return course;
    }

    /** The days of the actor's own and of all it is connected with by succession, before it and after it. */
    private Set<Integer> turns(String id) {
        Set<Integer> days = new TreeSet<>();
        for (String each : adoptions.registry().kin(id)) {
            days.addAll(adoptions.own(each).turningDays());
            days.addAll(adoptions.published(each).turningDays());
            Actor actor = adoptions.registry().actor(each);
            if (actor != null) {
                actor.predecessors().forEach(predecessor -> days.add(predecessor.day()));
                if (actor.existence().to() < Integer.MAX_VALUE) {
                    days.add(actor.existence().to() + 1);
                }
            }
        }
        return days;
    }
}
