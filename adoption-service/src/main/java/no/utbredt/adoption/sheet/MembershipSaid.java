package no.utbredt.adoption.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of an actor's membership: it takes the place of what was said of the same group on any of the same days.
 *
 * @param group id of the group
 * @param during the days it is a member
 * @param source where that is known from; null leaves the source it has
 */
public record MembershipSaid(
        ActorId actor,
        String group,
        Period during,
        @Nullable String source) implements Line.Change<Actor> {

    @Override
    public Actor of(Optional<Actor> known) {
        Actor now = known.orElseThrow(this::unknown);
        Dated<String> said = new Dated<>(group, during, source == null ? sourceOf(now) : source);
        if (now.groups().contains(said)) {
            return now;
        }
        List<Dated<String>> groups = new ArrayList<>(now.groups());
        groups.removeIf(each -> each.value().equals(group) && each.during().overlaps(during));
        groups.add(said);
        return new Actor(
                now.id(),
                now.kind(),
                now.serviceArea(),
                now.names(),
                now.identifiers(),
                now.parents(),
                groups,
                now.places(),
                now.weights(),
                now.predecessors(),
                now.existence(),
                now.restricted(),
                source == null || now.sources().contains(source)
                        ? now.sources()
                        : Stream.concat(now.sources().stream(), Stream.of(source))
                                .toList(),
                now.systems());
    }

    /** Where the membership that is said otherwise was known from. */
    private @Nullable String sourceOf(Actor now) {
        return now.groups().stream()
                .filter(each -> each.value().equals(group) && each.during().overlaps(during))
                .flatMap(each -> Stream.ofNullable(each.source()))
                .findFirst()
                .orElse(null);
    }

    private FaultyField unknown() {
        return new FaultyField(
                "actor",
                new Fault("actor-unknown", "a known id", "nothing is called " + actor, "ingenting heter " + actor));
    }
}
