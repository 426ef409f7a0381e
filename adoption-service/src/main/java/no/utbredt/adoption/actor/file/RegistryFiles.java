package no.utbredt.adoption.actor.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorRegistry;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.file.Finding;

/** The folder {@code registry} of the project's data, read whole. */
public final class RegistryFiles {

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();

    private RegistryFiles(Path folder) {
        this.folder = folder;
    }

    /** Reads every file of the folder; what is wrong in them is among the findings. */
    public static Registration read(Path folder) {
        return new RegistryFiles(folder).read();
    }

    private Registration read() {
        List<Actor> municipalities = whole(new Municipalities(folder, findings).read());
        List<Actor> areas = new ServiceAreas(folder, findings).beneath(municipalities);
        List<Actor> districts = new CityDistricts(folder, findings).beneath(municipalities);
        List<Actor> counties = new Counties(folder, findings).read();
        List<Actor> dental = new DentalServices(folder, findings).read();
        List<Actor> trusts = new Trusts(folder, findings).read();
        List<Actor> actors = whole(Stream.of(municipalities, areas, districts, counties, dental, trusts)
                .flatMap(List::stream)
                .toList());
        rivals(actors);
        return new Registration(whole(actors), List.copyOf(findings));
    }

    private List<Actor> whole(List<Actor> actors) {
        Set<String> bad = findings.stream().map(Finding::id).collect(Collectors.toSet());
        return actors.stream()
                .filter(actor -> !bad.contains(actor.id().value()))
                .toList();
    }

    private void rivals(List<Actor> actors) {
        ActorRegistry registry = ActorRegistry.of(actors);
        for (Actor actor : actors) {
            for (Actor other : registry.rivals(actor)) {
                findings.add(rivalry(actor, other));
            }
        }
    }

    private static Finding rivalry(Actor actor, Actor other) {
        String both = actor.id() + " and " + other.id();
        return new Finding(
                "",
                0,
                "",
                actor.id().value(),
                new Fault(
                        "identifier-taken",
                        "an identifier for one actor a day",
                        both + " share an identifier",
                        actor.id() + " og " + other.id() + " deler en identifikator"));
    }
}
