package no.utbredt.initiative.roadmap;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.catalogue.Service;
import no.utbredt.initiative.roadmap.item.Name;

/** Whom a name means. One service or initiative has many names across documents, and one name may mean several. */
public record Names(Roadmap roadmap, Catalogue catalogue) {

    /** Ids of the initiatives so called, or introducing a service so called; in any case, empty when nobody is. */
    public Set<String> initiatives(String name) {
        String wanted = folded(name);
        Set<String> services = services(name);
        return roadmap.initiatives().values().stream()
                .filter(initiative -> isCalled(initiative, wanted)
                        || initiative.services().stream().anyMatch(mention -> services.contains(mention.service())))
                .map(Initiative::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ids of the services so called. */
    public Set<String> services(String name) {
        String wanted = folded(name);
        return catalogue.services().values().stream()
                .filter(service ->
                        names(service).anyMatch(called -> folded(called).equals(wanted)))
                .map(Service::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCalled(Initiative initiative, String wanted) {
        Stream<String> names = Stream.concat(
                Stream.of(initiative.id(), String.valueOf(initiative.nameEnglish())),
                initiative.names().stream().map(Name::name));
        return names.anyMatch(called -> folded(called).equals(wanted));
    }

    private static Stream<String> names(Service service) {
        return Stream.concat(
                Stream.of(service.id(), service.name(), String.valueOf(service.nameEnglish())),
                service.aliases().stream().map(Service.Alias::name));
    }

    private static String folded(String name) {
        return no.utbredt.vocabulary.Names.key(name);
    }
}
