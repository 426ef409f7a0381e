package no.utbredt.adoption.state;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.client.Tenant;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.report.Delegated;
import no.utbredt.adoption.report.Delegated.Ground;
import no.utbredt.adoption.report.Subject;
import no.utbredt.vocabulary.Nearest;

/** Whom a client may speak of (law 12): itself and its units, or those whose delegation covers the service; of these its token's tenant alone. */
public final class Mine {

    private final Supplier<ActorRegistry> registry;
    private final Delegated delegated;
    private final Offers offers;

    public Mine(Supplier<ActorRegistry> registry, Delegated delegated, Offers offers) {
        this.registry = registry;
        this.delegated = delegated;
        this.offers = offers;
    }

    /** Those there are on the day and are of a group the service is for in that role, by id; who may speak of all has none of its own. */
    public List<Actor> of(Client client, Matter matter) {
        Set<String> groups = offers.groups(matter.service(), matter.role());
        return registry.get()
                .all()
                .filter(actor -> actor.existence().includes(matter.day()))
                .filter(actor -> groups.stream().anyMatch(group -> actor.isMemberOn(matter.day(), group)))
                .filter(actor -> isMine(client, actor, matter))
                .toList();
    }

    /** Who is meant by that name on that day; empty where nobody is known by it. */
    public Optional<Actor> meant(Subject subject, LocalDate day) {
        try {
            return registry.get().resolve(subject.scheme(), subject.value(), subject.serviceArea(), day);
        } catch (FaultyValue noIdentifier) {
            return Optional.empty();
        }
    }

    /** One word for whoever is meant: the actor's id, or its name as it stands where nobody is known by it. */
    public String key(Subject subject, LocalDate day) {
        return meant(subject, day).map(actor -> actor.id().value()).orElseGet(subject::key);
    }

    /** The ids of everybody an actor belongs to on that day. */
    List<String> above(Actor actor, LocalDate day) {
        return registry.get().ancestors(actor.id(), day).stream()
                .map(ActorId::value)
                .toList();
    }

    /** The ids of everybody any of those belongs to on that day. */
    Set<String> above(Collection<String> ids, LocalDate day) {
        ActorRegistry now = registry.get();
        return ids.stream()
                .filter(id -> id.indexOf(':') < 0)
                .flatMap(id -> now.find(new ActorId(id)).stream())
                .flatMap(actor -> above(actor, day).stream())
                .collect(Collectors.toSet());
    }

    /** The actor probably meant by a name nobody has on the day: of these, and those above them, the one whose number differs least. */
    Optional<Actor> nearest(Subject subject, List<Actor> mine, LocalDate day) {
        ActorRegistry now = registry.get();
        List<Actor> near = mine.stream()
                .flatMap(actor -> now.ancestors(actor.id(), day).stream().flatMap(id -> now.find(id).stream()))
                .distinct()
                .toList();
        List<String> numbers = Stream.concat(mine.stream(), near.stream())
                .flatMap(actor -> numbers(actor, subject.scheme(), day).stream())
                .distinct()
                .toList();
        return Nearest.to(subject.value(), numbers)
                .flatMap(number -> meant(new Subject(subject.scheme(), number, subject.serviceArea()), day)
                        .or(() -> meant(new Subject(subject.scheme(), number, null), day)));
    }

    private static List<String> numbers(Actor actor, String scheme, LocalDate day) {
        return actor.identifiers().stream()
                .filter(dated -> dated.holdsOn(day) && dated.value().scheme().equals(scheme))
                .map(dated -> dated.value().value())
                .toList();
    }

    /** Whether the door hears the client about that actor on that day. */
    boolean maySpeak(Client client, Actor actor, Matter matter) {
        return client.speaker().steward() ? isOfTenant(client, actor, matter) : isMine(client, actor, matter);
    }

    private boolean isMine(Client client, Actor actor, Matter matter) {
        String organisation = client.organisation();
        if (organisation == null || !isOfTenant(client, actor, matter)) {
            return false;
        }
        return switch (ground(organisation, actor, matter)) {
            case Ground.Itself itself -> true;
            case Ground.By by -> client.speaker() == Speaker.VENDOR;
            case Ground.None none -> false;
            case Ground.ActorUnknown unknown -> false;
        };
    }

    private boolean isOfTenant(Client client, Actor actor, Matter matter) {
        Tenant tenant = client.tenant();
        return tenant == null
                || tenant.numbers().anyMatch(number -> ground(number, actor, matter) instanceof Ground.Itself);
    }

    private Ground ground(String organisation, Actor actor, Matter matter) {
        Subject subject = new Subject("UTBREDT", actor.id().value(), null);
        return delegated.ground(organisation, subject, matter.service(), matter.day(), matter.day());
    }
}
