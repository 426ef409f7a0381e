package no.utbredt.adoption.actor.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.HealthRegion;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.file.Finding;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.fault.file.Table;

/** Regional health authorities, hospital trusts, private non-profit hospitals, and the units beneath them. */
final class Trusts {

    private static final List<String> UNIT_SOURCES = List.of("SKDE-behandler");

    private final Path folder;
    private final List<Finding> findings;

    Trusts(Path folder, List<Finding> findings) {
        this.folder = folder;
        this.findings = findings;
    }

    List<Actor> read() {
        List<Actor> actors = new ArrayList<>();
        new Table(folder.resolve("trusts.csv"), findings)
                .each(
                        List.of(
                                "id",
                                "kind",
                                "name",
                                "org_number",
                                "health_region",
                                "parent",
                                "groups",
                                "opened",
                                "closed",
                                "sources"),
                        row -> actors.add(trust(row)));
        new Table(folder.resolve("trust_units.csv"), findings)
                .each(List.of("id", "name", "org_number", "parent", "health_region"), row -> actors.add(unit(row)));
        return actors;
    }

    private static Actor trust(Row row) {
        Period existence = new Period(row.day("opened"), row.day("closed"));
        ActorKind kind = row.value("kind", code -> Codes.read(ActorKind.class, code));
        return actor(row, kind, existence, row.list("groups", " "), row.list("sources", ";\\s*"));
    }

    private static Actor unit(Row row) {
        return actor(row, ActorKind.TRUST_UNIT, Period.ALWAYS, List.of(), UNIT_SOURCES);
    }

    private static Actor actor(Row row, ActorKind kind, Period existence, List<String> groups, List<String> sources) {
        return new Actor(
                row.value("id", ActorId::new),
                kind,
                null,
                List.of(new Dated<>(row.text("name"), existence)),
                List.of(new Dated<>(row.value("org_number", OrganisationNumber::new), existence)),
                parents(row, existence),
                groups.stream().map(group -> new Dated<>(group, existence)).toList(),
                places(row, existence),
                List.of(),
                List.of(),
                existence,
                false,
                sources);
    }

    private static List<Dated<ActorId>> parents(Row row, Period existence) {
        ActorId parent = row.optional("parent", ActorId::new);
        return parent == null ? List.of() : List.of(new Dated<>(parent, existence));
    }

    private static List<Dated<Place>> places(Row row, Period existence) {
        HealthRegion region = row.optional("health_region", code -> Codes.read(HealthRegion.class, code));
        return region == null ? List.of() : List.of(new Dated<>(new Place(null, null, region), existence));
    }
}
