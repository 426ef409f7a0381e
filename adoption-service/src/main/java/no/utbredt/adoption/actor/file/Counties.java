package no.utbredt.adoption.actor.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.HealthRegion;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.file.Finding;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.fault.file.Table;

/**
 * The counties. No municipality is beneath one: a county governs none of them, so its delegation covers only its own dental
 * service.
 */
final class Counties {

    private final Path folder;
    private final List<Finding> findings;

    Counties(Path folder, List<Finding> findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** The id of the county of that number. */
    static ActorId id(String number) {
        return new ActorId("c-" + number);
    }

    List<Actor> read() {
        List<Actor> counties = new ArrayList<>();
        new Table(folder.resolve("counties.csv"), findings)
                .each(List.of("number", "name", "health_region", "from", "to"), row -> counties.add(county(row)));
        return counties;
    }

    private static Actor county(Row row) {
        String number = row.text("number");
        Period existence = new Period(row.day("from"), row.day("to"));
        Place place = new Place(
                number, row.text("name"), row.value("health_region", code -> Codes.read(HealthRegion.class, code)));
        return new Actor(
                id(number),
                ActorKind.COUNTY,
                null,
                List.of(new Dated<>(row.text("name"), existence)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Dated<>(place, existence)),
                List.of(),
                List.of(),
                existence,
                false,
                List.of("SSB KLASS"));
    }
}
