package no.utbredt.adoption.actor.kafka;

import java.util.List;
import java.util.function.Function;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.Dated;
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
                dated(actor.names(), Function.identity()),
                dated(actor.identifiers(), each -> new Identifier(each.scheme(), each.value())),
                dated(actor.parents(), ActorId::value),
                dated(actor.groups(), Function.identity()),
                dated(actor.places(), ActorToContract::place),
                actor.weights().stream().map(ActorToContract::weight).toList(),
                actor.predecessors().stream()
                        .map(each -> new Predecessor(each.actor().value(), each.date()))
                        .toList(),
                actor.existence().from(),
                actor.existence().to(),
                actor.restricted(),
                actor.sources());
    }

    private static no.utbredt.contract.document.Place place(Place place) {
        return new no.utbredt.contract.document.Place(
                place.county(),
                place.countyName(),
                place.region() == null ? null : place.region().name());
    }

    private static WeightPoint weight(Weight weight) {
        return new WeightPoint(weight.kind().name(), weight.date(), weight.value());
    }

    private static <T, C> List<no.utbredt.contract.document.Dated<C>> dated(
            List<Dated<T>> values, Function<T, C> writing) {
        return values.stream()
                .map(value -> new no.utbredt.contract.document.Dated<>(
                        writing.apply(value.value()),
                        value.during().from(),
                        value.during().to()))
                .toList();
    }
}
