package no.utbredt.adoption.succession;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;

/**
 * How an act is done whole or not at all. It is entered in the book in one write; then every actor is written over the edition
 * that was seen. Where a process dies between, whoever comes next ends what is open: what an act does is worked out from the
 * actors as they are, and upon what is done already it does nothing more.
 */
public final class Enactment {

    private static final int MOST_TRIES = 10;

    private final Actors actors;
    private final SuccessionBook book;
    private final Clock clock;

    public Enactment(Actors actors, SuccessionBook book, Clock clock) {
        this.actors = actors;
        this.book = book;
        this.clock = clock;
    }

    /**
     * What the act would do now, to all actors any process has registered.
     *
     * @throws no.utbredt.adoption.fault.FaultyField where it cannot be done
     */
    public Plan plan(Succession act) {
        actors.reread();
        Set<ActorId> concerned = Consequences.of(act, actors.registry()).keySet();
        Map<String, History<Actor>> stored = actors.many().find(ids(act, concerned));
        ActorRegistry fresh = actors.registry()
                .with(stored.values().stream()
                        .flatMap(history -> history.newest().stream())
                        .toList());
        List<Plan.Change> changes = new ArrayList<>();
        Consequences.of(act, fresh)
                .forEach((id, after) -> changes.add(new Plan.Change(edition(stored, id), fresh.find(id), after)));
        return new Plan(changes);
    }

    private static Collection<String> ids(Succession act, Set<ActorId> concerned) {
        Set<String> ids = new LinkedHashSet<>();
        act.predecessors().forEach(id -> ids.add(id.value()));
        act.successors().forEach(successor -> ids.add(successor.id().value()));
        concerned.forEach(id -> ids.add(id.value()));
        return ids;
    }

    private static Edition edition(Map<String, History<Actor>> stored, ActorId id) {
        return Optional.ofNullable(stored.get(id.value())).map(History::edition).orElse(Edition.ABSENT);
    }

    /** What the book has under that id. */
    public Optional<BookEntry> find(SuccessionId id) {
        return book.find(id);
    }

    /** Every act, by the day it was for and then by id. */
    public List<BookEntry> all() {
        return book.all();
    }

    /**
     * Does the act, provided the actors are as the plan saw them.
     *
     * @return false when somebody changed one of them meanwhile, or took the id; nothing is done then
     */
    public boolean enact(Succession act, Plan plan) {
        if (!book.enter(act, clock.instant())) {
            return false;
        }
        Set<String> outdated = write(plan);
        if (!plan.changes().isEmpty() && outdated.size() == plan.changes().size()) {
            book.strike(act.id());
            return false;
        }
        finish(act);
        return true;
    }

    /** Ends what was begun. */
    public void finish(Succession act) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Plan rest = plan(act);
            if (rest.changes().isEmpty()) {
                book.done(act.id());
                return;
            }
            write(rest);
        }
        throw new IllegalStateException("succession " + act.id() + " is begun and could not be ended yet");
    }

    private Set<String> write(Plan plan) {
        Map<String, Bulk.Seen<Actor>> states = new LinkedHashMap<>();
        plan.changes()
                .forEach(change -> states.put(change.id().value(), new Bulk.Seen<>(change.seen(), change.after())));
        return actors.many().register(states);
    }
}
