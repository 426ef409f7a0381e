package no.utbredt.reporting.matrix;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utbredt.reporting.catalogue.Alphabet;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;

/**
 * The services of the catalogue in the order they are shown.
 *
 * @param services by id
 * @param figures the published figures
 * @param spokenOf the services and roles anything is reported or published of
 */
public record Rows(Map<String, Service> services, List<PublishedFigure> figures, Map<String, Set<Role>> spokenOf) {

    /** The stages of which everything is told, where it is told of all of it. */
    public static final List<Stage> STAGES = List.of(Stage.AVAILABLE, Stage.INTRODUCED, Stage.IN_USE);

    /** As known within a horizon. */
    public static Rows of(Known known) {
        return new Rows(
                new TreeMap<>(known.services()),
                List.copyOf(known.figures().all().values()),
                Map.copyOf(known.spokenOf()));
    }

    /** The names of the solutions, by id. */
    public Map<String, String> solutions() {
        Map<String, String> names = new TreeMap<>();
        services.values().forEach(service -> names.put(service.solution(), service.solutionName()));
        return names;
    }

    /** All of them, solution by solution in the order of their Norwegian names. */
    public List<Row> all() {
        return solutions().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Alphabet.NORWEGIAN))
                .flatMap(solution -> of(solution.getKey()).stream())
                .toList();
    }

    /** Whether anything is reported or published of it. */
    public boolean told(Row row) {
        return spokenOf.getOrDefault(row.id(), Set.of()).contains(row.role());
    }

    /** The solution's services, each followed by its parts. */
    public List<Row> of(String solution) {
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

    private Stream<Row> withParts(Map.Entry<String, Service> entry, Map<String, Service> own, int depth) {
        return Stream.concat(
                Stream.of(Role.CONSUMER, Role.SOURCE)
                        .map(role ->
                                new Row(entry.getKey(), entry.getValue(), role, depth, groups(entry.getKey(), role)))
                        .filter(row -> !row.groups().isEmpty()),
                own.entrySet().stream()
                        .filter(part -> entry.getKey().equals(part.getValue().parent()))
                        .sorted(siblings())
                        .flatMap(part -> withParts(part, own, depth + 1)));
    }

    /** Ids of the groups a service is for in a role, or of which something is published, in order. */
    public Set<String> groups(String id, Role role) {
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
}
