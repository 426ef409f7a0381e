package no.utbredt.adoption.history.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One member of a document that changes.
 *
 * @param field its name
 * @param before what it says now, a list as JSON, or null
 * @param after what it would say, a list as JSON, or null
 */
public record Difference(
        String field, @Nullable String before, @Nullable String after) {

    /** Members by name, so that the same difference reads the same in every process: maps keep no order of their own. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** Those members of the later state that say something else than the earlier one, in order. */
    public static List<Difference> between(Map<String, Object> before, Map<String, Object> after) {
        return after.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Difference(field, text(before.get(field)), text(after.get(field))))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Collection || value instanceof Map ? JSON.writeValueAsString(value) : value.toString();
    }
}
