package no.utbredt.reporting.laws;

import java.util.List;
import java.util.function.UnaryOperator;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Predecessor;
import no.utbredt.reporting.actor.SystemInUse;
import no.utbredt.reporting.actor.WeightPoint;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;

/** Lets wrong readings register something else of every actor. */
final class Registered {
    private Registered() {}

    static Document<Actor> changed(Document<Actor> document, UnaryOperator<Actor> change) {
        return new Document<>(
                document.id(),
                document.version(),
                document.history().stream()
                        .map(entry ->
                                new Recorded<>(entry.at(), entry.state() == null ? null : change.apply(entry.state())))
                        .toList());
    }

    static Actor weighing(Actor actor, List<WeightPoint> weights) {
        return with(actor, weights, actor.predecessors());
    }

    static Actor after(Actor actor, List<Predecessor> predecessors) {
        return with(actor, actor.weights(), predecessors);
    }

    static Actor in(Actor actor, List<Dated<String>> groups) {
        return new Actor(
                actor.kind(),
                actor.serviceArea(),
                actor.names(),
                actor.identifiers(),
                actor.parents(),
                groups,
                actor.places(),
                actor.weights(),
                actor.predecessors(),
                actor.existence(),
                actor.restricted(),
                actor.systems());
    }

    static Actor running(Actor actor, List<Dated<SystemInUse>> systems) {
        return with(actor, actor.weights(), actor.predecessors(), systems);
    }

    private static Actor with(Actor actor, List<WeightPoint> weights, List<Predecessor> predecessors) {
        return with(actor, weights, predecessors, actor.systems());
    }

    private static Actor with(
            Actor actor, List<WeightPoint> weights, List<Predecessor> predecessors, List<Dated<SystemInUse>> systems) {
        return new Actor(
                actor.kind(),
                actor.serviceArea(),
                actor.names(),
                actor.identifiers(),
                actor.parents(),
                actor.groups(),
                actor.places(),
                weights,
                predecessors,
                actor.existence(),
                actor.restricted(),
                systems);
    }
}
