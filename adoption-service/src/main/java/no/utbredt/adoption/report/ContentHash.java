package no.utbredt.adoption.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The fingerprint of a report's business fields. The order of fields, white space, the order of elements in the lists that are
 * sets, and the difference between null, an empty list and nothing do not matter; a field this version does not know does, so
 * that an older register never takes two contents for one.
 */
public final class ContentHash {

    private static final Set<String> SETS = Set.of("scopes", "corrects", "retracts");

    private ContentHash() {}

    /** SHA-256 in hexadecimal of type and content. */
    public static String of(String type, JsonNode content) {
        StringBuilder text = new StringBuilder(512).append(type).append('\n');
        write(text, "", content);
        return of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal of bytes nobody could read. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void write(StringBuilder text, String field, JsonNode node) {
        if (node.isObject()) {
            object(text, node);
        } else if (node.isArray()) {
            array(text, node, SETS.contains(field));
        } else if (node.isString() && isPlain(node.stringValue())) {
            text.append('"').append(node.stringValue()).append('"');
        } else {
            text.append(node.isFloatingPointNumber() ? Double.toString(node.doubleValue()) : node.toString());
        }
    }

    private static void object(StringBuilder text, JsonNode node) {
        TreeMap<String, JsonNode> fields = new TreeMap<>();
        node.properties().forEach(each -> fields.put(each.getKey(), each.getValue()));
        char parting = '{';
        for (var each : fields.entrySet()) {
            if (!unsaid(each.getKey(), each.getValue())) {
                text.append(parting).append('"').append(each.getKey()).append("\":");
                write(text, each.getKey(), each.getValue());
                parting = ',';
            }
        }
        text.append(parting == '{' ? "{}" : "}");
    }

    private static void array(StringBuilder text, JsonNode node, boolean set) {
        Stream<String> elements = node.values().stream().map(each -> {
            StringBuilder element = new StringBuilder();
            write(element, "", each);
            return element.toString();
        });
        text.append((set ? elements.sorted().distinct() : elements).collect(Collectors.joining(",", "[", "]")));
    }

    /** Whether JSON writes it as it is. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each < ' ' || each > '~' || each == '"' || each == '\\') {
                return false;
            }
        }
        return true;
    }

    private static boolean unsaid(String field, JsonNode value) {
        return value.isNull()
                || (value.isArray() && value.isEmpty())
                || (field.equals("certainty")
                        && value.isString()
                        && value.stringValue().equals("CERTAIN"));
    }
}
