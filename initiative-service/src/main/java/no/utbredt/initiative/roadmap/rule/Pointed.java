package no.utbredt.initiative.roadmap.rule;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.initiative.roadmap.item.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A value within a record.
 *
 * @param pointer JSON pointer to it
 * @param name name of the component it stands in
 * @param value the value, never null
 */
record Pointed(String pointer, String name, Object value) {

    /** Every value in it, lists, records and their values alike. */
    static List<Pointed> in(Record whole) {
        List<Pointed> pointed = new ArrayList<>();
        collect("", "", whole, pointed);
        return pointed;
    }

    private static void collect(String pointer, String name, @Nullable Object value, List<Pointed> pointed) {
        if (value == null) {
            return;
        }
        pointed.add(new Pointed(pointer, name, value));
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(pointer + "/" + i, name, list.get(i), pointed);
            }
        } else if (value instanceof Record part
                && part.getClass().getPackageName().contains(".roadmap")) {
            Shape.values(part).forEach((key, inner) -> collect(pointer + "/" + key, key, inner, pointed));
        }
    }
}
