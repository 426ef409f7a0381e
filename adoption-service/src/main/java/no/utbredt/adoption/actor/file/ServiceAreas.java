package no.utbredt.adoption.actor.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.ActorKind;
import no.utbredt.adoption.actor.Dated;
import no.utbredt.adoption.actor.Predecessor;
import no.utbredt.adoption.actor.Weight;
import no.utbredt.adoption.fault.file.Finding;
import no.utbredt.adoption.fault.file.Table;

/**
 * The service areas beneath every municipality, derived: they live as long as it does, lie where it lies, are inherited as it
 * is, and weigh its inhabitants, so that a question about them can be weighted.
 */
final class ServiceAreas {

    private final List<Area> areas = new ArrayList<>();

    ServiceAreas(Path folder, List<Finding> findings) {
        new Table(folder.resolve("service_areas.csv"), findings)
                .each(List.of("code", "name"), row -> areas.add(new Area(row.text("code"), row.text("name"))));
    }

    List<Actor> beneath(List<Actor> municipalities) {
        return municipalities.stream()
                .flatMap(municipality -> areas.stream().map(area -> area.beneath(municipality)))
                .toList();
    }

    private record Area(String code, String name) {

        Actor beneath(Actor municipality) {
            return new Actor(
                    id(municipality.id()),
                    ActorKind.SERVICE_AREA,
                    code,
                    municipality.names().stream()
                            .map(above -> new Dated<>(name + ", " + above.value(), above.during()))
                            .toList(),
                    List.of(),
                    List.of(new Dated<>(municipality.id(), municipality.existence())),
                    List.of(new Dated<>(code, municipality.existence())),
                    municipality.places(),
                    population(municipality),
                    municipality.predecessors().stream()
                            .map(before -> new Predecessor(id(before.actor()), before.date()))
                            .toList(),
                    municipality.existence(),
                    false,
                    municipality.sources());
        }

        private ActorId id(ActorId municipality) {
            return new ActorId(municipality + "." + code);
        }

        private static List<Weight> population(Actor municipality) {
            return municipality.weights().stream()
                    .filter(weight -> weight.kind() == Weight.Kind.POPULATION)
                    .toList();
        }
    }
}
