package no.utbredt.adoption.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.actor.Predecessor;
import no.utbredt.adoption.actor.SystemInUse;

/** An actor with other days. */
final class Lifetime {

    private Lifetime() {}

    /** The actor as it is when that day is its last: nothing dated about it goes on. */
    static Actor until(Actor actor, LocalDate last, String source) {
        Period life = new Period(actor.existence().from(), last);
        return with(
                actor,
                life,
                ended(actor.names(), last),
                ended(actor.identifiers(), last),
                ended(actor.parents(), last),
                ended(actor.groups(), last),
                ended(actor.places(), last),
                actor.predecessors(),
                actor.systems().stream()
                        .filter(use -> begins(use.during(), last))
                        .map(use -> new SystemInUse(
                                use.system(), use.serviceArea(), ended(use.during(), last), use.source()))
                        .toList(),
                source);
    }

    /**
     * The actor as it is when it is there again: what held on its last day holds again from the first. Between the two it belongs
     * to nothing and is counted nowhere. Which systems it runs nobody has said.
     */
    static Actor again(Actor actor, LocalDate first, String source) {
        LocalDate last = actor.existence().to();
        if (last == null) {
            return actor;
        }
        return with(
                actor,
                new Period(actor.existence().from(), null),
                resumed(actor.names(), last, first),
                resumed(actor.identifiers(), last, first),
                resumed(actor.parents(), last, first),
                resumed(actor.groups(), last, first),
                resumed(actor.places(), last, first),
                actor.predecessors(),
                actor.systems(),
                source);
    }

    /** The actor as it is when it took over from those on that day. */
    static Actor after(Actor actor, List<ActorId> predecessors, LocalDate date, String source) {
        List<Predecessor> all = Stream.concat(
                        actor.predecessors().stream(), predecessors.stream().map(each -> new Predecessor(each, date)))
                .distinct()
                .toList();
        return all.equals(actor.predecessors())
                ? actor
                : with(
                        actor,
                        actor.existence(),
                        actor.names(),
                        actor.identifiers(),
                        actor.parents(),
                        actor.groups(),
                        actor.places(),
                        all,
                        actor.systems(),
                        source);
    }

    /** The actor as it is when it belongs to another from that day. */
    static Actor beneath(Actor actor, ActorId old, ActorId now, LocalDate date, String source) {
        List<Dated<ActorId>> parents = new ArrayList<>();
        for (Dated<ActorId> parent : actor.parents()) {
            boolean left = parent.value().equals(old) && parent.holdsOn(date);
            parents.add(left ? parent.lasting(ended(parent.during(), date.minusDays(1))) : parent);
            if (left) {
                parents.add(new Dated<>(now, new Period(date, parent.during().to()), source));
            }
        }
        return parents.equals(actor.parents())
                ? actor
                : with(
                        actor,
                        actor.existence(),
                        actor.names(),
                        actor.identifiers(),
                        parents,
                        actor.groups(),
                        actor.places(),
                        actor.predecessors(),
                        actor.systems(),
                        source);
    }

    private static Actor with(
            Actor actor,
            Period existence,
            List<Dated<String>> names,
            List<Dated<Identifier>> identifiers,
            List<Dated<ActorId>> parents,
            List<Dated<String>> groups,
            List<Dated<Place>> places,
            List<Predecessor> predecessors,
            List<SystemInUse> systems,
            String source) {
        return new Actor(
                actor.id(),
                actor.kind(),
                actor.serviceArea(),
                names,
                identifiers,
                parents,
                groups,
                places,
                actor.weights(),
                predecessors,
                existence,
                actor.restricted(),
                Stream.concat(actor.sources().stream(), Stream.of(source))
                        .distinct()
                        .toList(),
                systems);
    }

    /** What begins later than the last day never holds. */
    private static <T> List<Dated<T>> ended(List<Dated<T>> values, LocalDate last) {
        return values.stream()
                .filter(value -> begins(value.during(), last))
                .map(value -> value.lasting(ended(value.during(), last)))
                .toList();
    }

    private static boolean begins(Period during, LocalDate last) {
        return during.from() == null || !during.from().isAfter(last);
    }

    private static Period ended(Period during, LocalDate last) {
        return during.includes(last) ? new Period(during.from(), last) : during;
    }

    private static <T> List<Dated<T>> resumed(List<Dated<T>> values, LocalDate last, LocalDate first) {
        boolean atOnce = last.plusDays(1).equals(first);
        List<Dated<T>> resumed = new ArrayList<>();
        for (Dated<T> value : values) {
            boolean endedThen = Objects.equals(value.during().to(), last);
            if (!endedThen || !atOnce) {
                resumed.add(value);
            }
            if (endedThen) {
                LocalDate from = atOnce ? value.during().from() : first;
                resumed.add(value.lasting(new Period(from, null)));
            }
        }
        return resumed;
    }
}
