package no.utbredt.adoption.actor.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.fault.file.Finding;
import no.utbredt.adoption.fault.file.Row;
import no.utbredt.adoption.fault.file.Table;

/** The districts a municipality is governed by beneath itself: they lie where it lies, and are a group of their own. */
final class CityDistricts {

    private static final String GROUP = "bydel";
    private static final List<String> SOURCES = List.of("SSB KLASS 103", "oslobyleksikon.no, Administrativ inndeling");

    private final Path folder;
    private final List<Finding> findings;

    CityDistricts(Path folder, List<Finding> findings) {
        this.folder = folder;
        this.findings = findings;
    }

    List<Actor> beneath(List<Actor> municipalities) {
        Map<ActorId, Actor> above = municipalities.stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        List<Actor> districts = new ArrayList<>();
        new Table(folder.resolve("city_districts.csv"), findings)
                .each(List.of("id", "name", "municipality", "org_number", "from", "to"), row -> {
                    if (!isHeldBack(row.text("municipality"))) {
                        districts.add(district(row, above));
                    }
                });
        return districts;
    }

    /** Whether a row of the municipality itself is bad; that is told already, and nothing beneath it is read. */
    private boolean isHeldBack(String municipality) {
        return findings.stream().anyMatch(finding -> finding.id().equals(municipality));
    }

    private static Actor district(Row row, Map<ActorId, Actor> above) {
        Actor municipality = row.value("municipality", id -> known(new ActorId(id), above));
        Period existence = new Period(row.day("from"), row.day("to"));
        return new Actor(
                row.value("id", ActorId::new),
                ActorKind.CITY_DISTRICT,
                null,
                List.of(new Dated<>(row.text("name"), existence)),
                identifiers(row, existence),
                List.of(new Dated<>(municipality.id(), existence)),
                List.of(new Dated<>(GROUP, existence)),
                municipality.places(),
                List.of(),
                List.of(),
                existence,
                false,
                SOURCES);
    }

    private static List<Dated<Identifier>> identifiers(Row row, Period existence) {
        OrganisationNumber number = row.optional("org_number", OrganisationNumber::new);
        return number == null ? List.of() : List.of(new Dated<>(number, existence));
    }

    private static Actor known(ActorId id, Map<ActorId, Actor> above) {
        Actor municipality = above.get(id);
        if (municipality == null) {
            throw new FaultyValue(
                    "actor-unknown",
                    "an id of municipalities.csv",
                    "no municipality is called " + id,
                    "ingen kommune heter " + id);
        }
        return municipality;
    }
}
