package no.utbredt.adoption.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.actor.Claims;
import no.utbredt.adoption.fault.FaultyField;

/**
 * What a succession makes of the actors. It is worked out from the actors as they are, so that an act begun can be ended
 * whatever of it is done already: upon what it has made it makes nothing more.
 */
final class Consequences {

    private final Succession act;
    private final ActorRegistry registry;
    private final Parts parts;
    private final Units before;
    private final Map<ActorId, Actor> next = new LinkedHashMap<>();

    private Consequences(Succession act, ActorRegistry registry) {
        this.act = act;
        this.registry = registry;
        this.parts = new Parts(registry);
        this.before = new Units(registry, act.eve());
    }

    /**
     * The actors that become others, as they then are, by id.
     *
     * @throws FaultyField {@code succession-actors} where an actor cannot have that part in it, {@code identifier-taken}
     */
    static Map<ActorId, Actor> of(Succession act, ActorRegistry registry) {
        Consequences consequences = new Consequences(act, registry);
        if (act.kind() == SuccessionKind.REOPENING) {
            consequences.reopen();
        } else {
            consequences.succeed();
        }
        consequences
                .next
                .values()
                .removeIf(
                        actor -> registry.find(actor.id()).filter(actor::equals).isPresent());
        consequences.requireFree();
        return consequences.next;
    }

    private void succeed() {
        List<Actor> leaving = new ArrayList<>();
        for (int index = 0; index < act.predecessors().size(); index++) {
            leaving.add(parts.there("/predecessors/" + index, act.predecessors().get(index), act.eve()));
        }
        for (int index = 0; index < act.successors().size(); index++) {
            Successor successor = act.successors().get(index);
            Actor after = successor("/successors/" + index, successor, leaving);
            List<ActorId> from = leaving.stream()
                    .map(Actor::id)
                    .filter(id -> !id.equals(after.id()))
                    .toList();
            put(Lifetime.after(after, from, act.date(), act.source()));
            areas(leaving, after);
        }
        leaving.stream().filter(actor -> !act.goesOn(actor.id())).forEach(this::close);
    }

    private void close(Actor actor) {
        put(closed(now(actor)));
        before.areas(actor.id()).forEach(area -> put(closed(now(area))));
        if (act.successors().size() == 1) {
            ActorId heir = act.successors().getFirst().id();
            before.others(actor.id()).stream()
                    .filter(unit -> !unit.id().equals(heir))
                    .forEach(unit -> put(Lifetime.beneath(now(unit), actor.id(), heir, act.date(), act.source())));
        }
    }

    private Actor closed(Actor actor) {
        return act.eve().equals(actor.existence().to()) ? actor : Lifetime.until(actor, act.eve(), act.source());
    }

    private void reopen() {
        for (int index = 0; index < act.successors().size(); index++) {
            String field = "/successors/" + index;
            Actor actor = parts.known(field, act.successors().get(index).id());
            LocalDate last = actor.existence().to();
            if (last != null) {
                if (!last.isBefore(act.date())) {
                    throw Parts.unfit(
                            field,
                            "an actor that is closed before " + act.date(),
                            actor.id() + " exists until " + last,
                            actor.id() + " finnes til " + last);
                }
                put(Lifetime.again(actor, act.date(), act.source()));
                new Units(registry, last)
                        .areas(actor.id()).stream()
                                .filter(area -> last.equals(area.existence().to()))
                                .forEach(area -> put(Lifetime.again(area, act.date(), act.source())));
            }
        }
    }

    /** What each area of the successor takes over from the areas of the predecessors. */
    private void areas(List<Actor> leaving, Actor after) {
        Set<String> codes = new LinkedHashSet<>();
        leaving.forEach(actor -> before.areas(actor.id()).forEach(area -> codes.add(code(area))));
        for (String code : codes) {
            List<Actor> from = leaving.stream()
                    .filter(actor -> !actor.id().equals(after.id()))
                    .flatMap(actor -> before.area(actor.id(), code).stream())
                    .toList();
            if (!from.isEmpty()) {
                Actor area = new Units(registry, act.date())
                        .area(after.id(), code)
                        .map(this::now)
                        .orElseGet(() -> Units.moved(
                                from.getFirst(), now(above(from.getFirst())), after, act.date(), act.source()));
                put(Lifetime.after(area, from.stream().map(Actor::id).toList(), act.date(), act.source()));
            }
        }
    }

    private Actor above(Actor area) {
        return act.predecessors().stream()
                .flatMap(id -> registry.find(id).stream())
                .filter(actor -> before.areas(actor.id()).contains(area))
                .findFirst()
                .orElse(area);
    }

    private static String code(Actor area) {
        return Objects.requireNonNull(area.serviceArea(), "serviceArea");
    }

    private Actor successor(String field, Successor said, List<Actor> leaving) {
        Optional<Actor> known = registry.find(said.id());
        boolean wasThere =
                known.filter(actor -> actor.existence().includes(act.eve())).isPresent();
        if (act.kind() == SuccessionKind.TAKEOVER && !wasThere) {
            throw Parts.unfit(
                    field,
                    "an actor that exists on " + act.eve(),
                    said.id() + " did not exist then",
                    said.id() + " fantes ikke da");
        }
        if (act.kind() == SuccessionKind.MERGER && wasThere) {
            throw Parts.unfit(
                    field,
                    "an actor that is new on " + act.date() + ", or TAKEOVER",
                    said.id() + " exists before",
                    said.id() + " finnes fra før");
        }
        if (known.isPresent()) {
            return parts.there(field, said.id(), act.date());
        }
        return NewActor.of(act, field, said, leaving);
    }

    private Actor now(Actor actor) {
        return next.getOrDefault(actor.id(), actor);
    }

    private void put(Actor actor) {
        next.put(actor.id(), actor);
    }

    /** An identifier is one actor's on a day, also among those that change together. */
    private void requireFree() {
        Claims claims = new Claims(registry.with(next.values()));
        for (Actor actor : next.values()) {
            Actor rival = claims.rival(actor).orElse(null);
            if (rival != null) {
                throw new FaultyField(field(actor), Claims.taken(rival));
            }
        }
    }

    private String field(Actor actor) {
        for (int index = 0; index < act.successors().size(); index++) {
            if (act.successors().get(index).id().equals(actor.id())) {
                return "/successors/" + index + "/identifiers";
            }
        }
        return "/predecessors";
    }
}
