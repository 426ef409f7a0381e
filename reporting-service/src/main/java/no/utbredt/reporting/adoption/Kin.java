package no.utbredt.reporting.adoption;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.actor.Actor;

/** What is said of an actor and of all it is kin to by succession, together. */
record Kin(Adoptions adoptions) {

    /** The epoch days on which the standing of one of them may change. */
    Set<Integer> turningDays(String actor) {
        Set<Integer> days = new TreeSet<>();
        for (String each : adoptions.registry().kin(actor)) {
            days.addAll(adoptions.own(each).turningDays());
            days.addAll(adoptions.fromAbove(each).adoption().turningDays());
            days.addAll(adoptions.published(each).turningDays());
            Actor known = adoptions.registry().actor(each);
            if (known != null) {
                known.predecessors().forEach(predecessor -> days.add(predecessor.day()));
                if (known.existence().to() < Integer.MAX_VALUE) {
                    days.add(known.existence().to() + 1);
                }
            }
        }
        return days;
    }

    /** The scopes anything is said of. */
    Set<String> scopes(String actor) {
        Set<String> scopes = Set.of();
        for (String each : adoptions.registry().kin(actor)) {
            for (Adoption adoption :
                    List.of(adoptions.own(each), adoptions.fromAbove(each).adoption(), adoptions.published(each))) {
                if (!adoption.scopes().isEmpty()) {
                    scopes = scopes.isEmpty() ? new TreeSet<>() : scopes;
                    scopes.addAll(adoption.scopes());
                }
            }
        }
        return scopes;
    }
}
