package no.utbredt.adoption.actor.kafka;

import java.util.List;
import java.util.function.Function;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.HealthRegion;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.actor.Predecessor;
import no.utbredt.adoption.actor.Weight;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.WeightPoint;

/** An actor read from the contract's words. */
final class ActorFromContract {

    private ActorFromContract() {}

    static Actor read(String id, ActorState state) {
        return new Actor(
                new ActorId(id),
                Codes.read(ActorKind.class, state.kind()),
                state.serviceArea(),
                dated(state.names(), Function.identity()),
                dated(state.identifiers(), each -> Identifier.of(each.scheme(), each.value())),
                dated(state.parents(), ActorId::new),
                dated(state.groups(), Function.identity()),
                dated(state.places(), ActorFromContract::place),
                state.weights().stream().map(ActorFromContract::weight).toList(),
                state.predecessors().stream()
                        .map(each -> new Predecessor(new ActorId(each.actor()), each.date()))
                        .toList(),
                new Period(state.opened(), state.closed()),
                state.restricted(),
                state.sources());
    }

    private static Place place(no.utbredt.contract.document.Place place) {
        String region = place.healthRegion();
        return new Place(
                place.county(), place.countyName(), region == null ? null : Codes.read(HealthRegion.class, region));
    }

    private static Weight weight(WeightPoint point) {
        return new Weight(Codes.read(Weight.Kind.class, point.kind()), point.date(), point.value());
    }

    private static <C, T> List<Dated<T>> dated(
            List<no.utbredt.contract.document.Dated<C>> values, Function<C, T> reading) {
        return values.stream()
                .map(value -> new Dated<>(reading.apply(value.value()), new Period(value.from(), value.to())))
                .toList();
    }
}
