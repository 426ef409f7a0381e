package no.utbredt.reporting.cast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.Place;
import no.utbredt.reporting.actor.Predecessor;
import no.utbredt.reporting.actor.SystemInUse;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.actor.WeightPoint;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** Says what the registry knows of an actor, in the order one would tell it. */
public final class Actors {
    private final String id;
    private final String kind;
    private @Nullable String serviceArea;
    private final List<Dated<String>> names = new ArrayList<>();
    private final List<Dated<Identifier>> identifiers = new ArrayList<>();
    private final List<Dated<String>> parents = new ArrayList<>();
    private final List<Dated<String>> groups = new ArrayList<>();
    private final List<Dated<Place>> places = new ArrayList<>();
    private final List<WeightPoint> weights = new ArrayList<>();
    private final List<Predecessor> predecessors = new ArrayList<>();
    private final List<Dated<SystemInUse>> systems = new ArrayList<>();
    private @Nullable LocalDate opened;
    private @Nullable LocalDate closed;
    private boolean restricted;

    private Actors(String id, String kind) {
        this.id = id;
        this.kind = kind;
    }

    public static Actors municipality(String id, String name) {
        Actors actor = new Actors(id, Actor.MUNICIPALITY).in("kommune");
        actor.names.add(Dated.always(name));
        return actor;
    }

    public static Actors unit(String id, String area, String... parents) {
        Actors actor = new Actors(id, "SERVICE_AREA").in(area);
        actor.serviceArea = area;
        for (String parent : parents) {
            actor.parents.add(Dated.always(parent));
        }
        return actor;
    }

    public static Actors district(String id, String municipality) {
        return new Actors(id, "CITY_DISTRICT").beneath(municipality);
    }

    public static Actors office(String id, String group) {
        return new Actors(id, "OFFICE").in(group);
    }

    public Actors named(String name) {
        names.add(Dated.always(name));
        return this;
    }

    public Actors in(String group) {
        groups.add(Dated.always(group));
        return this;
    }

    public Actors beneath(String parent) {
        parents.add(Dated.always(parent));
        return this;
    }

    public Actors in(String group, @Nullable String from, @Nullable String to) {
        groups.add(Dated.between(
                group, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
        return this;
    }

    public Actors known(String scheme, String value) {
        return known(scheme, value, null, null);
    }

    public Actors known(String scheme, String value, @Nullable String from, @Nullable String to) {
        identifiers.add(Dated.between(new Identifier(scheme, value), day(from), day(to)));
        return this;
    }

    public Actors beneath(String parent, @Nullable String from, @Nullable String to) {
        parents.add(Dated.between(parent, day(from), day(to)));
        return this;
    }

    public Actors placed(String county, String healthRegion) {
        places.add(Dated.always(new Place(county, "fylke " + county, healthRegion)));
        return this;
    }

    public Actors weighing(Weight kind, String since, long value) {
        weights.add(new WeightPoint(kind, OsloDay.number(LocalDate.parse(since)), value));
        return this;
    }

    public Actors after(String first, String... predecessorIds) {
        opened = LocalDate.parse(first);
        for (String predecessor : predecessorIds) {
            predecessors.add(new Predecessor(predecessor, OsloDay.number(opened)));
        }
        return this;
    }

    public Actors until(String last) {
        closed = LocalDate.parse(last);
        return this;
    }

    public Actors running(String system) {
        return running(system, null, null, null);
    }

    public Actors running(String system, @Nullable String serviceArea, @Nullable String from, @Nullable String to) {
        systems.add(Dated.between(new SystemInUse(system, serviceArea, null), day(from), day(to)));
        return this;
    }

    public Actors restricted() {
        restricted = true;
        return this;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    public Document<Actor> recorded(Instant at) {
        return new Document<>(id, new Version(1, 1), List.of(new Recorded<>(at, state())));
    }

    public Actor state() {
        return new Actor(
                kind,
                serviceArea,
                names,
                identifiers,
                parents,
                groups,
                places,
                weights,
                predecessors,
                Dated.between(true, opened, closed),
                restricted,
                systems);
    }
}
