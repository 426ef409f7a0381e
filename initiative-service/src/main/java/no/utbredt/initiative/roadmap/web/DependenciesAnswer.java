package no.utbredt.initiative.roadmap.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.edge.Notice;
import no.utbredt.initiative.roadmap.Alert;
import no.utbredt.initiative.roadmap.Graph;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.Wanted;
import no.utbredt.initiative.roadmap.item.Dependency;
import no.utbredt.vocabulary.promise.Slip;
import org.jspecify.annotations.Nullable;

/** The graph of dependencies, and who is touched by what has slipped. */
record DependenciesAnswer(String notice, List<Node> nodes, List<Edge> edges, List<Touch> touched) {

    /** What stands at an end: an initiative, a service, vendor support, or anything else in words. */
    record Node(String id, Kind kind, String name) {

        /** What it is. */
        enum Kind {
            INITIATIVE,
            SERVICE,
            VENDOR_SUPPORT,
            TEXT
        }
    }

    /** A dependency. */
    record Edge(
            String from,
            String to,
            String dependency,
            boolean hard,
            List<Dependency.Kind> kinds,
            @Nullable String ofMilestone,
            List<String> texts) {}

    /** A slipped milestone and whom it touches: an alert; no date is moved. */
    record Touch(String initiative, String milestone, String name, Slip slip, List<Touched> touched) {}

    /** Somebody touched, with the way there. */
    record Touched(String initiative, boolean hard, List<String> way) {}

    static DependenciesAnswer of(Roadmap roadmap, LocalDate today) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        roadmap.initiatives()
                .values()
                .forEach(each ->
                        nodes.put(each.id(), new Node(each.id(), Node.Kind.INITIATIVE, Wanted.displayName(each))));
        List<Edge> edges = new ArrayList<>();
        for (Initiative initiative : roadmap.initiatives().values()) {
            for (Dependency dependency : initiative.dependencies()) {
                Node end = end(dependency);
                nodes.putIfAbsent(end.id(), end);
                edges.add(edge(initiative, dependency, end));
            }
        }
        return new DependenciesAnswer(
                Notice.TEXT,
                List.copyOf(nodes.values()),
                edges,
                Alert.of(roadmap, today).stream().map(DependenciesAnswer::touch).toList());
    }

    private static Node end(Dependency dependency) {
        if (dependency.onInitiative() != null) {
            return new Node(dependency.onInitiative(), Node.Kind.INITIATIVE, dependency.onInitiative());
        }
        if (dependency.onService() != null) {
            return new Node("service:" + dependency.onService(), Node.Kind.SERVICE, dependency.onService());
        }
        Node.Kind kind = dependency.onVendorSupport() == null ? Node.Kind.TEXT : Node.Kind.VENDOR_SUPPORT;
        return new Node("text:" + dependency.label(), kind, dependency.label());
    }

    private static Edge edge(Initiative initiative, Dependency dependency, Node end) {
        return new Edge(
                initiative.id(),
                end.id(),
                dependency.id(),
                dependency.hard(),
                dependency.kinds(),
                dependency.ofMilestone(),
                dependency.texts().stream().map(text -> text.text()).toList());
    }

    private static Touch touch(Alert alert) {
        List<Touched> touched = new ArrayList<>();
        alert.touched()
                .forEach((id, way) -> touched.add(new Touched(
                        id,
                        way.stream().allMatch(edge -> edge.dependency().hard()),
                        way.stream().map(Graph.Edge::from).toList())));
        return new Touch(alert.initiative(), alert.milestone(), alert.name(), alert.slip(), touched);
    }
}
