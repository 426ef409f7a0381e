package no.utbredt.initiative.roadmap.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.initiative.roadmap.item.Citation;
import no.utbredt.initiative.roadmap.item.Item;
import no.utbredt.initiative.roadmap.item.Shape;
import no.utbredt.initiative.roadmap.item.Statement;

/** Elements of a list by what makes each the same in another state of it: an item its id, a statement whose it is. */
final class Keyed {

    private Keyed() {}

    /** Whether the list holds what can be told apart; a list of mere values is one value. */
    static boolean isKeyed(List<?> list) {
        return !list.isEmpty()
                && list.stream()
                        .allMatch(element ->
                                element instanceof Item || element instanceof Statement || element instanceof Citation);
    }

    static Map<String, Object> of(List<?> list) {
        Map<String, Object> keyed = new LinkedHashMap<>();
        for (Object element : list) {
            String key = key(element);
            int again = 1;
            while (keyed.containsKey(again == 1 ? key : key + " " + again)) {
                again++;
            }
            keyed.put(again == 1 ? key : key + " " + again, element);
        }
        return keyed;
    }

    private static String key(Object element) {
        return switch (element) {
            case Item item -> item.id();
            case Citation citation -> Words.place(citation);
            case Statement said -> {
                Object first = Shape.values((Record) said).values().iterator().next();
                yield (first instanceof String ? first + " @ " : "")
                        + said.source().document();
            }
            default -> throw new IllegalArgumentException("nothing tells %s apart".formatted(element));
        };
    }
}
