package no.utbredt.reporting.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.page.Matrix.Choice;

/** What is known of services and groups. */
record PageCatalogue(
        Map<String, Service> services,
        Map<String, Group> groups,
        List<PublishedFigure> figures,
        Map<String, Set<Role>> spokenOf) {

    static PageCatalogue of(Known known) {
        return new PageCatalogue(
                new TreeMap<>(known.services()),
                known.registry().groups(),
                List.copyOf(known.figures().values()),
                Map.copyOf(known.spokenOf()));
    }

    /** Whether anything is reported or published of it. */
    boolean told(Line line) {
        return spokenOf.getOrDefault(line.id(), Set.of()).contains(line.role());
    }

    List<Choice> solutions() {
        Map<String, String> names = new TreeMap<>();
        services.values().forEach(service -> names.put(service.solution(), service.solutionName()));
        return names.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Choice::name, Alphabet.NORWEGIAN))
                .toList();
    }

    /** The groups of those ids, as they are named. */
    List<Choice> inOrder(Set<String> ids, Written written) {
        return ids.stream()
                .map(id -> new Choice(id, name(id, written)))
                .sorted(Comparator.comparing(Choice::name, Alphabet.NORWEGIAN))
                .toList();
    }

    private String name(String id, Written written) {
        Group group = groups.get(id);
        return group == null ? id : written.name(group.name(), group.nameEnglish());
    }

    /** The solution's services, each followed by its parts. */
    List<Line> lines(String solution) {
        Map<String, Service> own = new LinkedHashMap<>();
        services.forEach((id, service) -> {
            if (service.solution().equals(solution)) {
                own.put(id, service);
            }
        });
        return own.entrySet().stream()
                .filter(entry ->
                        !own.containsKey(String.valueOf(entry.getValue().parent())))
                .sorted(siblings())
                .flatMap(entry -> withParts(entry, own, 0))
                .toList();
    }

    private Stream<Line> withParts(Map.Entry<String, Service> entry, Map<String, Service> own, int depth) {
        return Stream.concat(
                Stream.of(Role.CONSUMER, Role.SOURCE)
                        .map(role ->
                                new Line(entry.getKey(), entry.getValue(), role, depth, groupsOf(entry.getKey(), role)))
                        .filter(line -> !line.groups().isEmpty()),
                own.entrySet().stream()
                        .filter(part -> entry.getKey().equals(part.getValue().parent()))
                        .sorted(siblings())
                        .flatMap(part -> withParts(part, own, depth + 1)));
    }

    /** The groups a service is for in some role, or of which something is published. */
    List<ServicePage.Choice> choices(String id, Written written) {
        return Stream.of(Role.CONSUMER, Role.SOURCE)
                .flatMap(role -> inOrder(groupsOf(id, role), written).stream()
                        .map(group -> new ServicePage.Choice(group.id(), role, group.name())))
                .toList();
    }

    private Set<String> groupsOf(String id, Role role) {
        Set<String> of = new TreeSet<>();
        Service service = services.get(id);
        if (service != null) {
            service.groups().forEach((group, roles) -> {
                if (roles.contains(role)) {
                    of.add(group);
                }
            });
        }
        figures.stream()
                .filter(figure -> figure.service().equals(id) && figure.role() == role)
                .forEach(figure -> of.add(figure.group()));
        return of;
    }

    private static Comparator<Map.Entry<String, Service>> siblings() {
        return Comparator.<Map.Entry<String, Service>, Integer>comparing(
                        entry -> entry.getValue().order(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(entry -> entry.getValue().name(), Alphabet.NORWEGIAN);
    }

    /** A service in a role, with the groups it is for or of which something is published. */
    record Line(String id, Service service, Role role, int depth, Set<String> groups) {}
}
