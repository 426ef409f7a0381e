package no.utbredt.reporting.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An approved example of the contract with one of its values odd, missing or unknown, for every value and every oddity.
 *
 * @param numbers those with an odd number where a number belongs; they are few, and it is they that stop a reckoning
 * @param others all the others, thousands
 */
record Oddities(List<String> numbers, List<String> others) {
    private static final String HERE = "\"@here@\"";
    private static final List<String> ODD = List.of(
            "null",
            "{}",
            "[]",
            "[null]",
            "true",
            "-1",
            "1e30",
            "-0.0000001",
            "9223372036854775808",
            "1e15",
            "1e900000000",
            "\"\"",
            "\"UKJENT\"",
            "\"=1+1<b>\\u202e\\u0000%s{0}\"",
            "\"0001-01-01\"",
            "\"1800\"",
            "\"2200-12-31\"",
            "\"2021-02-30\"",
            "\"" + "æ".repeat(5000) + "\"");
    /** What would hide everything else, or is no value of its own. */
    private static final Set<String> LEFT_ALONE = Set.of("restricted", "version", "id", "delivery");

    /** The example of that name, its words put in place of others, once for each of its values and each oddity. */
    static Oddities of(String example, String... instead) {
        String text = read(example);
        for (int at = 0; at < instead.length; at += 2) {
            text = text.replace(instead[at], instead[at + 1]);
        }
        JsonNode tree = JsonMapper.shared().readTree(text);
        Oddities all = new Oddities(new ArrayList<>(), new ArrayList<>());
        JsonNode state = tree.has("history") ? tree.get("history") : tree;
        each(state, before -> all.tell(tree, before), () -> all.others.add(tree.toString()));
        return all;
    }

    private void tell(JsonNode tree, JsonNode before) {
        String text = tree.toString();
        ODD.forEach(value -> (before.isNumber() && isNumber(value) ? numbers : others).add(text.replace(HERE, value)));
    }

    private static boolean isNumber(String value) {
        return value.matches("-?[0-9].*");
    }

    private static void each(JsonNode node, Consumer<JsonNode> told, Runnable missing) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (!LEFT_ALONE.contains(name)) {
                    JsonNode before = object.get(name);
                    each(before, told, missing);
                    object.remove(name);
                    missing.run();
                    instead(before, told, value -> object.set(name, value));
                    object.set(name, before);
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int at = 0; at < list.size(); at++) {
                int place = at;
                JsonNode before = list.get(at);
                each(before, told, missing);
                instead(before, told, value -> list.set(place, value));
                list.set(at, before);
            }
        }
    }

    private static void instead(JsonNode before, Consumer<JsonNode> told, Consumer<JsonNode> put) {
        put.accept(JsonMapper.shared().readTree(HERE));
        told.accept(before);
    }

    private static String read(String example) {
        try (InputStream stream = Objects.requireNonNull(
                Oddities.class.getResourceAsStream("/examples/" + example + ".v1.json"), example)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
