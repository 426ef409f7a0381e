package no.utbredt.adoption.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        return of((type + "\n" + canonical("", content)).getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal of bytes nobody could read. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String canonical(String field, JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, String> fields = new TreeMap<>();
            node.properties().stream()
                    .filter(each -> !unsaid(each.getKey(), each.getValue()))
                    .forEach(each -> fields.put(each.getKey(), canonical(each.getKey(), each.getValue())));
            return fields.entrySet().stream()
                    .map(each -> '"' + each.getKey() + "\":" + each.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            var elements = node.values().stream().map(each -> canonical("", each));
            return (SETS.contains(field) ? elements.sorted().distinct() : elements)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return node.isFloatingPointNumber() ? Double.toString(node.doubleValue()) : node.toString();
    }

    private static boolean unsaid(String field, JsonNode value) {
        return value.isNull()
                || (value.isArray() && value.isEmpty())
                || (field.equals("certainty") && value.asString().equals("CERTAIN"));
    }
}
