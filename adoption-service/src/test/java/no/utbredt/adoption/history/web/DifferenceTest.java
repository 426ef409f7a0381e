package no.utbredt.adoption.history.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a change makes of a document reads the same in every process. */
class DifferenceTest {

    @Test
    void a_list_is_told_with_its_members_by_name_whatever_order_they_came_in() {
        Map<String, Object> forwards = inOrder("scheme", "ENH", "value", "999000037");
        Map<String, Object> backwards = inOrder("value", "999000037", "scheme", "ENH");

        assertThat(List.of(told(forwards), told(backwards)))
                .containsOnly("[{\"scheme\":\"ENH\",\"value\":\"999000037\"}]");
    }

    @Test
    void what_says_the_same_in_another_order_is_no_difference() {
        assertThat(Difference.between(
                        Map.of("identifiers", List.of(inOrder("value", "1", "scheme", "ENH"))),
                        Map.of("identifiers", List.of(inOrder("scheme", "ENH", "value", "1")))))
                .isEmpty();
    }

    private static @Nullable String told(Map<String, Object> identifier) {
        return Difference.between(Map.of(), Map.of("identifiers", List.of(identifier)))
                .getFirst()
                .after();
    }

    private static Map<String, Object> inOrder(String first, Object one, String second, Object two) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(first, one);
        members.put(second, two);
        return members;
    }
}
