package no.utbredt.adoption.actor.kafka;

import java.util.function.Function;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.actor.Weight;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.Identifier;
import no.utbredt.contract.document.Predecessor;
import no.utbredt.contract.document.WeightPoint;

/** An actor in the contract's words. */
final class ActorToContract {

    private ActorToContract() {}

    static ActorState write(Actor actor) {
        return new ActorState(
                actor.kind().name(),
                actor.serviceArea(),
                DatedWords.write(actor.names(), Function.identity()),
                DatedWords.write(actor.identifiers(), each -> new Identifier(each.scheme(), each.value())),
                DatedWords.write(actor.parents(), ActorId::value),
                DatedWords.write(actor.groups(), Function.identity()),
                DatedWords.write(actor.places(), ActorToContract::place),
                actor.weights().stream().map(ActorToContract::weight).toList(),
                actor.predecessors().stream()
                        .map(each -> new Predecessor(each.actor().value(), each.date()))
                        .toList(),
                actor.existence().from(),
                actor.existence().to(),
                actor.restricted(),
                actor.sources(),
                actor.systems().stream().map(SystemWords::write).toList());
    }

    private static no.utbredt.contract.document.Place place(Place place) {
        return new no.utbredt.contract.document.Place(
                place.county(),
                place.countyName(),
                place.region() == null ? null : place.region().name());
    }

    private static WeightPoint weight(Weight weight) {
        return new WeightPoint(weight.kind().name(), weight.date(), weight.value(), weight.source());
    }
}
