package no.utbredt.reporting.bank;

import java.util.ArrayList;
import java.util.List;

/** Several in one text, divided by commas that do not stand within square brackets; the brackets around one are taken away. */
public final class Listed {

    private Listed() {}

    /**
     * The parts, the empty ones left out.
     *
     * @throws Rejected when a bracket is not closed
     */
    public static List<String> of(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int first = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            depth += character == '[' ? 1 : character == ']' ? -1 : 0;
            if (depth < 0) {
                throw unclosed();
            }
            if (character == ',' && depth == 0) {
                add(text.substring(first, at), parts);
                first = at + 1;
            }
        }
        if (depth > 0) {
            throw unclosed();
        }
        add(text.substring(first), parts);
        return parts;
    }

    private static Rejected unclosed() {
        return Rejected.expression("A square bracket has no partner.");
    }

    private static void add(String text, List<String> parts) {
        String bare = bare(text.strip());
        if (!bare.isEmpty()) {
            parts.add(bare);
        }
    }

    /** Without the brackets around it. */
    public static String bare(String text) {
        return text.startsWith("[") && text.endsWith("]") && text.length() > 1
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
