package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Predecessor;
import org.jspecify.annotations.Nullable;

/** Derives, for one question, what actors have from those before or after them (law 7). Nothing of it is ever stored. */
final class Inheritance {
    private final Adoptions adoptions;
    private final @Nullable String scope;
    /** Whether what published figures say of every member is taken in. */
    private final boolean figures;
    /** Against succession that goes in a circle. */
    private final Set<String> asking = new HashSet<>();

    Inheritance(Adoptions adoptions, @Nullable String scope, boolean figures) {
        this.adoptions = adoptions;
        this.scope = scope;
        this.figures = figures;
    }

    /** Where the actor stands; where nothing is known of it without limit, with what is known of scopes as well (law 2). */
    Standing standing(String id, int day) {
        Standing standing = at(id, day);
        if (scope == null && !standing.told()) {
            for (String some : new Kin(adoptions).scopes(id)) {
                standing = standing.orWithin(new Inheritance(adoptions, some, figures).at(id, day));
            }
        }
        return standing;
    }

    private Standing at(String id, int day) {
        Actor actor = adoptions.registry().actor(id);
        if (actor == null || !asking.add(id)) {
            return Standing.UNKNOWN;
        }
        try {
            return actor.existence().to() < day ? afterwards(id, actor, day) : during(id, actor, day);
        } finally {
            asking.remove(id);
        }
    }

    private Standing during(String id, Actor actor, int day) {
        Standing own = adoptions.own(id).on(day, scope);
        return own.told() ? own : derived(id, actor, day).perhaps(own);
    }

    /**
     * From the reports about its predecessors, from those above it, from figures about itself, from figures about its predecessors:
     * the first that tells.
     */
    private Standing derived(String id, Actor actor, int day) {
        Inheritance reported = figures ? new Inheritance(adoptions, scope, false) : this;
        List<Succession.Share> byReports = reported.shares(id, actor, day);
        Standing inherited = Succession.merge(byReports, adoptions.registry());
        if (inherited.told()) {
            return inherited;
        }
        Standing above = fromAbove(id, day);
        if (above.told()) {
            return above.perhaps(Succession.doubts(byReports));
        }
        return (figures ? published(id, actor, day, byReports) : inherited).perhaps(above);
    }

    private Standing published(String id, Actor actor, int day, List<Succession.Share> byReports) {
        Standing published = adoptions.published(id).on(day, scope);
        return published.told()
                ? published.perhaps(Succession.doubts(byReports))
                : Succession.merge(shares(id, actor, day), adoptions.registry()).perhaps(published);
    }

    /** What those above it said for all their units, marked as derived from them (law 2). */
    private Standing fromAbove(String id, int day) {
        FromAbove.Told told = adoptions.fromAbove(id);
        Standing standing = told.adoption().on(day, scope);
        return standing.told()
                ? standing.derivedFrom(new Derivation.Parent(standing.behind().stream()
                        .map(told.speakers()::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()))
                : standing;
    }

    /**
     * What it has taken over by that day, and from whom; one that was there before and took in others has nothing of its own to
     * add. By a structure in which it is there before its time it stands where those it will come of stand.
     */
    private List<Succession.Share> shares(String id, Actor actor, int day) {
        List<Succession.Share> shares = new ArrayList<>();
        for (Predecessor predecessor : actor.predecessors()) {
            if (day < predecessor.day() && actor.existsOn(day)) {
                continue;
            }
            int before = Math.min(day, predecessor.day() - 1);
            Standing handed = tellsOf(predecessor.actor(), actor) ? Standing.UNKNOWN : at(predecessor.actor(), before);
            shares.add(new Succession.Share(predecessor.actor(), before, handed));
            if (actor.existsOn(predecessor.day() - 1)) {
                shares.add(new Succession.Share(id, before, Standing.UNKNOWN));
            }
        }
        return shares;
    }

    /** Whether what the one hands to the other would tell everybody of somebody who may be a person: nothing is handed then (law 12). */
    private boolean tellsOf(String one, @Nullable Actor other) {
        return adoptions.registry().mayBePerson(one) && other != null && !other.restricted();
    }

    /** An actor that is no more stands where the reports of those who took over put them, and else where it last stood. */
    private Standing afterwards(String id, Actor actor, int day) {
        int closing = actor.existence().to();
        return handedOn(id, closing, during(id, actor, closing), day);
    }

    private Standing handedOn(String id, int closing, Standing last, int day) {
        List<Succession.Share> shares = new ArrayList<>();
        for (String successor : adoptions.registry().successors(id, day)) {
            Standing now = tellsOf(successor, adoptions.registry().actor(id)) ? last : takenOver(successor, last, day);
            shares.add(new Succession.Share(now.equals(last) ? id : successor, closing, now));
        }
        return shares.isEmpty() ? last : Succession.merge(shares, adoptions.registry());
    }

    /** Where one that took over stands, or those that took over from it in turn; where they tell nothing new, as before. */
    private Standing takenOver(String id, Standing before, int day) {
        Actor actor = adoptions.registry().actor(id);
        if (actor == null || !asking.add(id)) {
            return before;
        }
        try {
            int last = Math.min(day, actor.existence().to());
            Standing now = news(id, actor, before, last);
            return last < day ? handedOn(id, last, now, day) : now;
        } finally {
            asking.remove(id);
        }
    }

    /** What a successor tells of its own goes before; what it only derives counts where nothing was known. */
    private Standing news(String id, Actor actor, Standing before, int day) {
        Standing own = adoptions.own(id).on(day, scope);
        if (own.told()) {
            return own;
        }
        Standing derived = before.told() ? before : derived(id, actor, day);
        return (derived.told() ? derived : before.perhaps(derived)).perhaps(own);
    }
}
