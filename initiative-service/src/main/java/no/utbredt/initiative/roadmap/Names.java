package no.utbredt.initiative.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.initiative.answer.NotThere;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.catalogue.Service;
import no.utbredt.initiative.roadmap.item.Name;
import no.utbredt.vocabulary.Nearest;

/** Whom a name means. One service or initiative has many names across documents, and one name may mean several. */
public record Names(Roadmap roadmap, Catalogue catalogue) {

    private static final int MOST_NEAR = 3;

    /**
     * Ids of the initiatives so called; where none is, of those introducing a service so called. In any case, however composed.
     *
     * @throws NotThere when nothing is so called, with the nearest names
     */
    public Set<String> called(String name) {
        Set<String> named = roadmap.initiatives().values().stream()
                .filter(initiative -> isCalled(initiative, folded(name)))
                .map(Initiative::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> meant = named.isEmpty() ? initiatives(name) : named;
        if (meant.isEmpty()) {
            throw new NotThere("alias", name, nearest(name));
        }
        return meant;
    }

    private List<String> nearest(String name) {
        List<String> known = Stream.concat(
                        roadmap.initiatives().values().stream().flatMap(Names::names),
                        catalogue.services().values().stream().flatMap(Names::names))
                .distinct()
                .toList();
        List<String> near = new ArrayList<>();
        List<String> rest = new ArrayList<>(known);
        for (Optional<String> next = Nearest.to(name, rest);
                next.isPresent() && near.size() < MOST_NEAR;
                next = Nearest.to(name, rest)) {
            near.add(next.get());
            rest.remove(next.get());
        }
        known.stream()
                .filter(each -> no.utbredt.vocabulary.Names.contains(each, name) && !near.contains(each))
                .limit(MOST_NEAR)
                .forEach(near::add);
        return List.copyOf(near);
    }

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
        return names(initiative).anyMatch(called -> folded(called).equals(wanted));
    }

    private static Stream<String> names(Initiative initiative) {
        return Stream.concat(
                Stream.of(Optional.of(initiative.id()), Optional.ofNullable(initiative.nameEnglish()))
                        .flatMap(Optional::stream),
                initiative.names().stream().map(Name::name));
    }

    private static Stream<String> names(Service service) {
        return Stream.concat(
                Stream.of(
                                Optional.of(service.id()),
                                Optional.of(service.name()),
                                Optional.ofNullable(service.nameEnglish()))
                        .flatMap(Optional::stream),
                service.aliases().stream().map(Service.Alias::name));
    }

    private static String folded(String name) {
        return no.utbredt.vocabulary.Names.key(name);
    }
}
