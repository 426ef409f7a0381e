package no.utbredt.initiative.finding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read: what it says, or why that cannot be told.
 *
 * @param name name of the file
 * @param content what it says, or null when it cannot be read
 * @param places where each value stands, by JSON pointer
 * @param findings what is wrong in itself; none when there is content
 */
public record Draft<T>(String name, @Nullable T content, Map<String, Place> places, List<Finding> findings) {

    /** Where that value stands, or what is nearest above it. */
    public Place place(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Place place = places.get(at);
            if (place != null) {
                return new Place(name, place.line(), place.column(), pointer);
            }
        }
        return new Place(name, 1, 1, pointer);
    }
}
