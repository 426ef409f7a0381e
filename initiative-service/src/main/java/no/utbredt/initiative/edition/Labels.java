package no.utbredt.initiative.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.change.Words;
import no.utbredt.initiative.roadmap.item.Item;
import no.utbredt.initiative.roadmap.item.Shape;

/** What a reader calls what a comparison is about; the later edition's word where both have one. */
record Labels(Map<Key, String> byKey) {

    static Labels of(Edition from, Edition to) {
        Map<Key, String> byKey = new HashMap<>();
        from.initiatives().forEach(initiative -> add(initiative, byKey));
        to.initiatives().forEach(initiative -> add(initiative, byKey));
        return new Labels(byKey);
    }

    private static void add(Initiative initiative, Map<Key, String> byKey) {
        if (!initiative.names().isEmpty()) {
            byKey.put(Key.of(initiative.id()), initiative.names().getFirst().name());
        }
        Shape.values(initiative).forEach((section, value) -> {
            if (value instanceof List<?> list) {
                list.stream()
                        .filter(Item.class::isInstance)
                        .map(Item.class::cast)
                        .forEach(item -> byKey.put(new Key(initiative.id(), section, item.id(), ""), item.label()));
            }
        });
    }

    /** For example {@code Pasientens legemiddelliste, milepælen «Pilot»: datoen}. */
    String subject(Key key) {
        String initiative = byKey.getOrDefault(Key.of(key.initiative()), key.initiative());
        if (key.section().isEmpty()) {
            return "«%s»".formatted(initiative);
        }
        String section = Words.field(key.section());
        String item = byKey.getOrDefault(key.whole(), key.item());
        String whose = item.isEmpty() ? section : "%s «%s»".formatted(section, item);
        return "%s, %s%s".formatted(initiative, whose, field(key));
    }

    private static String field(Key key) {
        if (key.field().isEmpty() || key.field().equals("value")) {
            return "";
        }
        String name = key.field().substring(key.field().lastIndexOf('.') + 1);
        String kind =
                key.field().startsWith("ACTUAL.") ? " (nådd)" : key.field().startsWith("CANCELLED.") ? " (avlyst)" : "";
        return ": %s%s".formatted(Words.field(name), kind).toLowerCase(Locale.of("nb", "NO"));
    }
}
