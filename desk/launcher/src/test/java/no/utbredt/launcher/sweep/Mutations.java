package no.utbredt.launcher.sweep;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of a good body on its way through bad programs, bad cables and bad intentions. */
final class Mutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_STEPS = 3;
    /** Deeper than any service reads; as often as there are steps it is still less than what can be written here. */
    private static final int DEEPEST = 120;

    private static final List<String> FRAGMENTS = List.of(
            "\"",
            "\\",
            "\\u0000",
            "\\uD800",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            ";",
            "null",
            "-",
            "1e999999",
            "&a [*a]",
            "!!java.net.URL x",
            "\t",
            "\r",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\u0130",
            "é",
            "../",
            "$ne",
            "<script>",
            "9".repeat(400),
            "x".repeat(5_000));

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\uD800",
            "0000-00-00",
            "2024-02-30",
            "999999999-12-31",
            "2024-06-03T25:61:00Z",
            "urn:",
            "999999999",
            "-1",
            "NaN",
            "$where",
            "\u202Eabc",
            "<img src=x onerror=alert(1)>",
            "x".repeat(70_000));

    private final RandomGenerator random;

    Mutations(RandomGenerator random) {
        this.random = random;
    }

    /** The body with one to three things wrong, by its bytes or, where it is JSON, by its members. */
    byte[] of(GoodBody good) {
        JsonNode json = good.json();
        return json != null && random.nextBoolean()
                ? json(json).toString().getBytes(StandardCharsets.UTF_8)
                : bytes(good.bytes());
    }

    /** Such bytes without a line end, so that what stands on other lines stays as it was. */
    byte[] line(byte[] good) {
        byte[] torn = bytes(good);
        for (int at = 0; at < torn.length; at++) {
            if (torn[at] == '\n') {
                torn[at] = ' ';
            }
        }
        return torn;
    }

    /** The value with one to three members or elements gone, twice, elsewhere or of another kind. */
    JsonNode json(JsonNode good) {
        JsonNode torn = good.deepCopy();
        for (int step = random.nextInt(MOST_STEPS); step >= 0; step--) {
            List<JsonNode> parents = parents(torn);
            if (parents.isEmpty()) {
                return odd();
            }
            change(parents.get(random.nextInt(parents.size())));
        }
        return torn;
    }

    private byte[] bytes(byte[] good) {
        byte[] torn = good;
        for (int step = random.nextInt(MOST_STEPS); step >= 0; step--) {
            torn = once(torn);
        }
        return torn;
    }

    private byte[] once(byte[] body) {
        int from = random.nextInt(body.length + 1);
        int to = Math.min(body.length, from + 1 + random.nextInt(40));
        byte[] cut = Arrays.copyOfRange(body, from, to);
        return switch (random.nextInt(6)) {
            case 0 -> spliced(body, from, new byte[0], to);
            case 1 -> spliced(body, to, cut, to);
            case 2 -> spliced(body, from, fragment(), from);
            case 3 -> spliced(body, from, fragment(), to);
            case 4 -> Arrays.copyOf(body, from);
            default -> spliced(body, from, new byte[] {(byte) random.nextInt(256)}, Math.min(body.length, from + 1));
        };
    }

    private byte[] fragment() {
        return one(FRAGMENTS).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spliced(byte[] body, int end, byte[] between, int go) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(body, 0, end);
        whole.writeBytes(between);
        whole.write(body, go, body.length - go);
        return whole.toByteArray();
    }

    private static List<JsonNode> parents(JsonNode root) {
        List<JsonNode> all = new ArrayList<>();
        List<JsonNode> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode next = open.removeLast();
            if (!next.isEmpty()) {
                all.add(next);
                next.forEach(open::add);
            }
        }
        return all;
    }

    private void change(JsonNode parent) {
        if (parent instanceof ObjectNode object) {
            String name = one(List.copyOf(object.propertyNames()));
            @Nullable JsonNode before = object.remove(name);
            switch (random.nextInt(4)) {
                case 0 -> object.set(name, odd());
                case 1 -> object.set(name, NODES.arrayNode().add(before));
                case 2 -> object.set(name + one(List.of("s", " ", "\u0000", "Id")), before);
                default -> {}
            }
        } else if (parent instanceof ArrayNode array) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.remove(at);
                case 1 -> array.add(array.get(at).deepCopy());
                default -> array.set(at, odd());
            }
        }
    }

    private JsonNode odd() {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextLong());
            case 3 -> NODES.numberNode(-random.nextDouble() * 1e300);
            case 4 -> NODES.objectNode();
            case 5 -> NODES.arrayNode();
            case 6 -> deep();
            default -> NODES.stringNode(one(TEXTS));
        };
    }

    private JsonNode deep() {
        JsonNode deep = NODES.arrayNode();
        for (int level = random.nextInt(DEEPEST); level >= 0; level--) {
            deep = NODES.arrayNode().add(deep);
        }
        return deep;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
