package no.utbredt.initiative.catalogue;

import java.util.List;
import java.util.Map;
import no.utbredt.initiative.finding.Finding;
import no.utbredt.initiative.finding.Place;

/**
 * A file as it was read: what is right in itself, and what is not.
 *
 * @param name name of the file
 * @param categories categories it defines
 * @param groups actor groups it defines
 * @param solutions solutions it defines, none or one
 * @param services services it defines
 * @param places where each value stands, by JSON pointer
 * @param findings what is wrong in itself
 */
public record Draft(
        String name,
        List<Category> categories,
        List<ActorGroup> groups,
        List<Solution> solutions,
        List<Service> services,
        Map<String, Place> places,
        List<Finding> findings) {

    /** Where that value stands; the beginning of the file when it does not. */
    public Place place(String pointer) {
        return places.getOrDefault(pointer, new Place(name, 1, 1, pointer));
    }
}
