package no.utbredt.adoption.actor.kafka;

import java.util.List;
import java.util.Optional;
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
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.WeightPoint;
import no.utbredt.vocabulary.Names;

/**
 * An actor read from the contract's words. Earlier editions took blank names and numbers nobody was ever given: who has no other
 * name is called by its id, and such a number is none.
 */
final class ActorFromContract {

    private ActorFromContract() {}

    static Actor read(String id, ActorState state) {
        return new Actor(
                new ActorId(id),
                Codes.read(ActorKind.class, state.kind()),
                state.serviceArea(),
                names(id, state),
                identifiers(state),
                DatedWords.read(state.parents(), ActorId::new),
                DatedWords.read(state.groups(), Function.identity()),
                DatedWords.read(state.places(), ActorFromContract::place),
                state.weights().stream().map(ActorFromContract::weight).toList(),
                state.predecessors().stream()
                        .map(each -> new Predecessor(new ActorId(each.actor()), each.date()))
                        .toList(),
                new Period(state.opened(), state.closed()),
                state.restricted(),
                state.sources(),
                state.systems().stream().map(SystemWords::read).toList());
    }

    private static List<Dated<String>> names(String id, ActorState state) {
        List<Dated<String>> names = DatedWords.read(state.names(), Function.identity()).stream()
                .filter(name -> !Names.isBlank(name.value()))
                .toList();
        return names.isEmpty() ? List.of(new Dated<>(id, Period.ALWAYS)) : names;
    }

    private static List<Dated<Identifier>> identifiers(ActorState state) {
        return state.identifiers().stream()
                .flatMap(each -> identifier(each.value())
                        .map(issued -> new Dated<>(issued, new Period(each.from(), each.to()), each.source()))
                        .stream())
                .toList();
    }

    private static Optional<Identifier> identifier(no.utbredt.contract.document.Identifier said) {
        try {
            return Optional.of(Identifier.of(said.scheme(), said.value()));
        } catch (FaultyValue neverIssued) {
            return Optional.empty();
        }
    }

    private static Place place(no.utbredt.contract.document.Place place) {
        String region = place.healthRegion();
        return new Place(
                place.county(), place.countyName(), region == null ? null : Codes.read(HealthRegion.class, region));
    }

    private static Weight weight(WeightPoint point) {
        return new Weight(Codes.read(Weight.Kind.class, point.kind()), point.date(), point.value(), point.source());
    }
}
