package no.utbredt.initiative.roadmap.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.item.Cost;
import no.utbredt.initiative.roadmap.item.Grant;
import no.utbredt.initiative.roadmap.item.Item;

/** An id stands once in its list, and a sum is made of what is there. */
final class Ids {

    private Ids() {}

    static List<Objection> objections(Initiative initiative) {
        List<Objection> found = new ArrayList<>();
        for (Pointed at : Pointed.in(initiative)) {
            if (at.value() instanceof List<?> list) {
                twice(at, list, found);
            }
        }
        List<Cost> costs = initiative.costs();
        for (int i = 0; i < costs.size(); i++) {
            missing("/costs/" + i, costs.get(i).sumOf(), ids(costs), found);
        }
        List<Grant> grants = initiative.grants();
        for (int i = 0; i < grants.size(); i++) {
            missing("/grants/" + i, grants.get(i).sumOf(), ids(grants), found);
        }
        return found;
    }

    private static void twice(Pointed at, List<?> list, List<Objection> found) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Item item && !seen.add(item.id())) {
                String pointer = at.pointer() + "/" + i + "/id";
                found.add(new Objection(Fault.DUPLICATE_ID, pointer, item.id(), "an id that does not stand before it"));
            }
        }
    }

    private static void missing(String pointer, List<String> parts, Set<String> ids, List<Objection> found) {
        for (int i = 0; i < parts.size(); i++) {
            if (!ids.contains(parts.get(i))) {
                found.add(new Objection(
                        Fault.UNKNOWN_PART, pointer + "/sumOf/" + i, parts.get(i), "one of " + String.join(", ", ids)));
            }
        }
    }

    private static Set<String> ids(List<? extends Item> items) {
        Set<String> ids = new TreeSet<>();
        items.forEach(item -> ids.add(item.id()));
        return ids;
    }
}
