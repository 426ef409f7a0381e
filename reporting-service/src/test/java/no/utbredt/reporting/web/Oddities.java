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

/** An approved example of the contract with one of its values odd, missing or unknown, for every value and every oddity. */
final class Oddities {
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

    private Oddities() {}

    /** The example of that name, its words put in place of others, once for each of its values and each oddity. */
    static List<String> of(String example, String... instead) {
        String text = read(example);
        for (int at = 0; at < instead.length; at += 2) {
            text = text.replace(instead[at], instead[at + 1]);
        }
        JsonNode tree = JsonMapper.shared().readTree(text);
        List<String> odd = new ArrayList<>();
        JsonNode state = tree.has("history") ? tree.get("history") : tree;
        each(state, () -> tell(tree, odd), () -> odd.add(tree.toString()));
        return odd;
    }

    private static void tell(JsonNode tree, List<String> odd) {
        String text = tree.toString();
        ODD.forEach(value -> odd.add(text.replace(HERE, value)));
    }

    private static void each(JsonNode node, Runnable told, Runnable missing) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (!LEFT_ALONE.contains(name)) {
                    JsonNode before = object.get(name);
                    each(before, told, missing);
                    object.remove(name);
                    missing.run();
                    instead(told, value -> object.set(name, value));
                    object.set(name, before);
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int at = 0; at < list.size(); at++) {
                int place = at;
                JsonNode before = list.get(at);
                each(before, told, missing);
                instead(told, value -> list.set(place, value));
                list.set(at, before);
            }
        }
    }

    private static void instead(Runnable told, Consumer<JsonNode> put) {
        put.accept(JsonMapper.shared().readTree(HERE));
        told.run();
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
