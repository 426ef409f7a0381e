package no.utbredt.initiative.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.finding.Place;
import no.utbredt.vocabulary.Nearest;

/**
 * Files held against each other.
 *
 * @param before the files as they stand, by name
 * @param candidates the proposed files still in the running, by name
 * @param together both, a candidate in place of the file it replaces
 * @param catalogue what they say together
 */
record Crosscheck(
        Map<String, Draft<Contents>> before,
        Map<String, Draft<Contents>> candidates,
        Map<String, Draft<Contents>> together,
        Catalogue catalogue) {

    static Crosscheck of(Map<String, Draft<Contents>> before, Map<String, Draft<Contents>> candidates) {
        Map<String, Draft<Contents>> together = new TreeMap<>(before);
        together.putAll(candidates);
        return new Crosscheck(before, candidates, together, Catalogue.of(together.values()));
    }

    /** What is wrong with the candidates: in themselves, or else with one another. A standing file is never at fault. */
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        candidates.values().forEach(draft -> found.addAll(draft.findings()));
        if (!found.isEmpty()) {
            return found;
        }
        for (Draft<Contents> draft : candidates.values()) {
            found.addAll(unknown(draft));
            found.addAll(cycles(draft));
            found.addAll(stillUsed(draft));
        }
        found.addAll(duplicates());
        return found;
    }

    private List<Finding> unknown(Draft<Contents> draft) {
        return Mention.usedIn(draft).stream()
                .filter(mention -> !catalogue.knows(mention))
                .map(mention -> mention.of()
                        .unknown()
                        .at(
                                draft.place(mention.pointer()),
                                mention.id(),
                                Nearest.among(catalogue.ids(mention.of()), mention.id())))
                .toList();
    }

    private List<Finding> cycles(Draft<Contents> draft) {
        List<Finding> found = new ArrayList<>();
        List<Service> services = Contents.of(draft).services();
        for (int i = 0; i < services.size(); i++) {
            Service service = services.get(i);
            if (catalogue.standsAboveItself(service)) {
                Place place = draft.place("/services/" + i + "/parent");
                found.add(Fault.PARENT_CYCLE.at(place, service.id(), "a parent that is not below it"));
            }
        }
        return found;
    }

    private List<Finding> stillUsed(Draft<Contents> draft) {
        Draft<Contents> earlier = before.get(draft.name());
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
        for (Draft<Contents> draft : candidates.values()) {
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
