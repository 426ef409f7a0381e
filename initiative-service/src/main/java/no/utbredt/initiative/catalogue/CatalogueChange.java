package no.utbredt.initiative.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a new version of the catalogue does to one thing in it.
 *
 * @param of what it is
 * @param id its id
 * @param what what happens to it
 */
public record CatalogueChange(Subject of, String id, What what) {

    /** What the catalogue consists of. */
    public enum Subject {
        CATEGORY,
        GROUP,
        SOLUTION,
        SERVICE
    }

    /** What can happen to it. */
    public enum What {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** Every change, by kind and id. */
    public static List<CatalogueChange> between(Catalogue before, Catalogue after) {
        List<CatalogueChange> changes = new ArrayList<>();
        changes.addAll(between(Subject.CATEGORY, before.categories(), after.categories()));
        changes.addAll(between(Subject.GROUP, before.groups(), after.groups()));
        changes.addAll(between(Subject.SOLUTION, before.solutions(), after.solutions()));
        changes.addAll(between(Subject.SERVICE, before.services(), after.services()));
        return changes;
    }

    private static <T> List<CatalogueChange> between(Subject of, Map<String, T> before, Map<String, T> after) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<CatalogueChange> changes = new ArrayList<>();
        for (String id : ids) {
            T old = before.get(id);
            T fresh = after.get(id);
            if (old == null) {
                changes.add(new CatalogueChange(of, id, What.ADDED));
            } else if (fresh == null) {
                changes.add(new CatalogueChange(of, id, What.REMOVED));
            } else if (!old.equals(fresh)) {
                changes.add(new CatalogueChange(of, id, What.CHANGED));
            }
        }
        return changes;
    }
}
