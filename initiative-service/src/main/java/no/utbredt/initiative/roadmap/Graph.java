package no.utbredt.initiative.roadmap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.utbredt.initiative.roadmap.item.Dependency;
import no.utbredt.initiative.roadmap.item.ServiceMention;
import org.jspecify.annotations.Nullable;

/**
 * Which initiative depends on which: directly, or because another introduces the service it depends on.
 *
 * @param edges by the initiative that depends
 */
public record Graph(Map<String, List<Edge>> edges) {

    /**
     * One dependency between two initiatives.
     *
     * @param from the initiative that depends
     * @param to the one it depends on
     * @param dependency what it says
     */
    public record Edge(String from, String to, Dependency dependency) {}

    public static Graph of(Collection<Initiative> initiatives) {
        Map<String, List<String>> introducing = new TreeMap<>();
        for (Initiative initiative : initiatives) {
            for (ServiceMention mention : initiative.services()) {
                introducing
                        .computeIfAbsent(mention.service(), service -> new ArrayList<>())
                        .add(initiative.id());
            }
        }
        Map<String, List<Edge>> edges = new TreeMap<>();
        for (Initiative initiative : initiatives) {
            for (Dependency dependency : initiative.dependencies()) {
                ends(dependency, introducing).stream()
                        .filter(end -> !end.equals(initiative.id()))
                        .forEach(end -> edges.computeIfAbsent(initiative.id(), id -> new ArrayList<>())
                                .add(new Edge(initiative.id(), end, dependency)));
            }
        }
        return new Graph(edges);
    }

    private static List<String> ends(Dependency dependency, Map<String, List<String>> introducing) {
        if (dependency.onInitiative() != null) {
            return List.of(dependency.onInitiative());
        }
        return dependency.onService() == null ? List.of() : introducing.getOrDefault(dependency.onService(), List.of());
    }

    /** A way of stated hard dependencies from the initiative back to itself, ends included; empty when there is none. */
    public List<String> hardCycle(String initiative) {
        Map<String, @Nullable String> cameFrom = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(initiative));
        while (!open.isEmpty()) {
            String at = open.remove();
            for (Edge edge : edges.getOrDefault(at, List.of())) {
                boolean stated = edge.dependency().hard() && edge.dependency().onInitiative() != null;
                if (stated && edge.to().equals(initiative)) {
                    return way(at, cameFrom, initiative);
                }
                if (stated && !cameFrom.containsKey(edge.to())) {
                    cameFrom.put(edge.to(), at);
                    open.add(edge.to());
                }
            }
        }
        return List.of();
    }

    private static List<String> way(String last, Map<String, @Nullable String> cameFrom, String initiative) {
        List<String> way = new ArrayList<>(List.of(initiative));
        for (String at = last; at != null && !at.equals(initiative); at = cameFrom.get(at)) {
            way.add(at);
        }
        way.add(initiative);
        return way.reversed();
    }

    /** With only such dependencies. */
    public Graph only(Predicate<Edge> such) {
        Map<String, List<Edge>> kept = new TreeMap<>();
        edges.forEach(
                (from, those) -> kept.put(from, those.stream().filter(such).toList()));
        return new Graph(kept);
    }

    /**
     * Who depends on the initiative, directly or through others, nearest first, with the way there: the nearest of hard dependencies
     * alone where there is one, for then it stops without.
     */
    public Map<String, List<Edge>> touchedBy(String initiative) {
        Map<String, List<Edge>> hard = only(edge -> edge.dependency().hard()).waysFrom(initiative);
        Map<String, List<Edge>> touched = waysFrom(initiative);
        touched.replaceAll((id, way) -> hard.getOrDefault(id, way));
        return touched;
    }

    private Map<String, List<Edge>> waysFrom(String initiative) {
        Map<String, List<Edge>> touched = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(initiative));
        Set<String> seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            String at = open.remove();
            for (Edge edge : onto(at)) {
                if (seen.add(edge.from())) {
                    List<Edge> way = new ArrayList<>(touched.getOrDefault(at, List.of()));
                    way.add(edge);
                    touched.put(edge.from(), List.copyOf(way));
                    open.add(edge.from());
                }
            }
        }
        return touched;
    }

    private List<Edge> onto(String initiative) {
        return edges.values().stream()
                .flatMap(List::stream)
                .filter(edge -> edge.to().equals(initiative))
                .toList();
    }
}
