package no.utbredt.reporting.kafka;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.Place;
import no.utbredt.reporting.actor.Predecessor;
import no.utbredt.reporting.actor.SystemInUse;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.actor.WeightPoint;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.time.OsloDay;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** Actors in our words. */
final class WireActors {

    private static final ObjectReader READER = Wire.reader(new TypeReference<DocumentState<ActorState>>() {});
    private static final ObjectReader STATES = Wire.reader(new TypeReference<ActorState>() {});

    private WireActors() {}

    static Document<Actor> read(ConsumerRecord<byte[], byte[]> record) {
        return Wire.document(record, READER, WireActors::actor);
    }

    /** @throws IllegalArgumentException when it is none */
    static Actor state(byte[] json) {
        return actor(Wire.read(json, STATES));
    }

    private static Actor actor(ActorState wire) {
        return new Actor(
                Wire.required(wire.kind(), "kind"),
                wire.serviceArea(),
                Wire.dated(wire.names(), Function.identity()),
                Wire.dated(wire.identifiers(), each -> new Identifier(each.scheme(), each.value())),
                Wire.dated(wire.parents(), Function.identity()),
                Wire.dated(wire.groups(), Function.identity()),
                Wire.dated(wire.places(), each -> new Place(each.county(), each.countyName(), each.healthRegion())),
                weights(wire.weights()),
                Wire.list(wire.predecessors()).stream()
                        .map(each -> new Predecessor(each.actor(), OsloDay.number(each.date())))
                        .toList(),
                Dated.between(true, wire.opened(), wire.closed()),
                wire.restricted(),
                Wire.list(wire.systems()).stream().map(WireActors::system).toList());
    }

    private static Dated<SystemInUse> system(no.utbredt.contract.document.SystemInUse wire) {
        return Dated.between(
                new SystemInUse(Wire.required(wire.system(), "id of a system"), wire.serviceArea(), wire.source()),
                wire.from(),
                wire.to());
    }

    /** A kind of weight we do not know is left out, as nobody can ask for it; one beyond reckoning is not known. */
    private static List<WeightPoint> weights(@Nullable List<no.utbredt.contract.document.WeightPoint> wire) {
        return Wire.list(wire).stream()
                .filter(point -> Wire.countable(point.value()))
                .flatMap(point -> kinds(point.kind()).stream()
                        .map(kind -> new WeightPoint(
                                kind, OsloDay.number(Wire.required(point.date(), "date of a weight")), point.value())))
                .toList();
    }

    private static Set<Weight> kinds(String code) {
        Set<Weight> kinds = EnumSet.allOf(Weight.class);
        kinds.removeIf(kind -> kind == Weight.ACTORS || !kind.name().equals(code));
        return kinds;
    }
}
