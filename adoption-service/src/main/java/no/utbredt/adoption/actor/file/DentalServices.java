package no.utbredt.adoption.actor.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.HealthRegion;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.Place;
import no.utbredt.adoption.actor.Predecessor;
import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.fault.file.Finding;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.fault.file.Table;

/** The public dental service of each county, one by law. */
final class DentalServices {

    private final Path folder;
    private final List<Finding> findings;
    private final Map<String, String> countyNames = new HashMap<>();

    DentalServices(Path folder, List<Finding> findings) {
        this.folder = folder;
        this.findings = findings;
    }

    List<Actor> read() {
        new Table(folder.resolve("counties.csv"), findings)
                .each(List.of("number", "name"), row -> countyNames.put(row.text("number"), row.text("name")));
        List<Actor> actors = new ArrayList<>();
        new Table(folder.resolve("county_dental.csv"), findings)
                .each(
                        List.of(
                                "id",
                                "name",
                                "county",
                                "health_region",
                                "from",
                                "to",
                                "predecessor",
                                "predecessor_date"),
                        row -> actors.add(service(row)));
        return actors;
    }

    private Actor service(Row row) {
        Period existence = new Period(row.day("from"), row.day("to"));
        return new Actor(
                row.value("id", ActorId::new),
                ActorKind.COUNTY_DENTAL_SERVICE,
                null,
                List.of(new Dated<>(row.text("name"), existence)),
                List.of(),
                List.of(new Dated<>(Counties.id(row.text("county")), existence)),
                List.of(new Dated<>("tannhelsetjeneste", existence)),
                List.of(new Dated<>(place(row), existence)),
                List.of(),
                predecessors(row),
                existence,
                false,
                List.of("SSB KLASS", "tannhelsetjenesteloven"));
    }

    private Place place(Row row) {
        String county = row.text("county");
        return new Place(
                county,
                countyNames.get(county),
                row.value("health_region", code -> Codes.read(HealthRegion.class, code)));
    }

    private static List<Predecessor> predecessors(Row row) {
        ActorId predecessor = row.optional("predecessor", ActorId::new);
        return predecessor == null
                ? List.of()
                : List.of(new Predecessor(predecessor, row.value("predecessor_date", Row::toDay)));
    }
}
