package no.utbredt.initiative.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.finding.Place;

/**
 * Files held against each other.
 *
 * @param before the files as they stand, by name
 * @param candidates the proposed files still in the running, by name
 * @param together both, a candidate in place of the file it replaces
 * @param catalogue what they say together
 */
record Crosscheck(
        Map<String, Draft> before, Map<String, Draft> candidates, Map<String, Draft> together, Catalogue catalogue) {

    static Crosscheck of(Map<String, Draft> before, Map<String, Draft> candidates) {
        Map<String, Draft> together = new TreeMap<>(before);
        together.putAll(candidates);
        return new Crosscheck(before, candidates, together, Catalogue.of(together.values()));
    }

    /** What is wrong with the candidates. A standing file is never at fault. */
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        for (Draft draft : candidates.values()) {
            found.addAll(draft.findings());
            found.addAll(unknown(draft));
            found.addAll(cycles(draft));
            found.addAll(stillUsed(draft));
        }
        found.addAll(duplicates());
        return found;
    }

    private List<Finding> unknown(Draft draft) {
        return Mention.usedIn(draft).stream()
                .filter(mention -> !catalogue.knows(mention))
                .map(mention -> mention.of()
                        .unknown()
                        .at(
                                draft.place(mention.pointer()),
                                mention.id(),
                                "one of " + String.join(", ", catalogue.ids(mention.of()))))
                .toList();
    }

    private List<Finding> cycles(Draft draft) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < draft.services().size(); i++) {
            Service service = draft.services().get(i);
            if (catalogue.standsAboveItself(service)) {
                Place place = draft.place("/services/" + i + "/parent");
                found.add(Fault.PARENT_CYCLE.at(place, service.id(), "a parent that is not below it"));
            }
        }
        return found;
    }

    private List<Finding> stillUsed(Draft draft) {
        Draft earlier = before.get(draft.name());
        if (earlier == null) {
            return List.of();
        }
        List<Mention> lost = Mention.definedIn(earlier).stream()
                .filter(mention -> !catalogue.knows(mention))
                .toList();
        return together.values().stream()
                .filter(other -> !candidates.containsKey(other.name()))
                .flatMap(other -> Mention.usedIn(other).stream()
                        .filter(use -> lost.stream().anyMatch(use::means))
                        .map(use -> Fault.STILL_USED.at(
                                draft.place(""),
                                use.id(),
                                "it to stay until line %d of %s is changed"
                                        .formatted(other.place(use.pointer()).line(), other.name()))))
                .toList();
    }

    private List<Finding> duplicates() {
        Map<String, String> owners = new HashMap<>();
        together.values().stream()
                .filter(draft -> !candidates.containsKey(draft.name()))
                .forEach(draft -> Mention.definedIn(draft).forEach(id -> owners.put(key(id), draft.name())));
        List<Finding> found = new ArrayList<>();
        for (Draft draft : candidates.values()) {
            for (Mention id : Mention.definedIn(draft)) {
                String owner = owners.putIfAbsent(key(id), draft.name());
                if (owner != null) {
                    String expected = "an id that does not stand in " + owner;
                    found.add(Fault.DUPLICATE_ID.at(draft.place(id.pointer()), id.id(), expected));
                }
            }
        }
        return found;
    }

    private static String key(Mention mention) {
        return mention.of() + " " + mention.id();
    }
}
