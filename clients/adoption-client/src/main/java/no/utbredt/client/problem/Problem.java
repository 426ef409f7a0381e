package no.utbredt.client.problem;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong, as problem details (RFC 9457) say it.
 *
 * @param status HTTP status; 200 is a notice: taken, but worth a look
 * @param code stable; a program may rely on it. Empty where who answered gave none
 * @param field a JSON pointer, or the name of a parameter or header; null where it is about the whole
 * @param expected what would be right; null where nothing is said of it
 * @param detail for people, in English; may change
 * @param detailNb for people, in Norwegian; may change
 */
public record Problem(
        int status,
        String code,
        @Nullable String field,
        @Nullable String expected,
        @Nullable String detail,
        @Nullable String detailNb) {

    public Problem {
        code = code == null ? "" : code;
    }

    /** One line in English: the field, what is wrong, what would be right, the code. */
    public String told() {
        return told(detail);
    }

    /** The same in Norwegian. */
    public String toldNb() {
        return told(detailNb == null ? detail : detailNb);
    }

    private String told(@Nullable String words) {
        return (field == null ? "" : field + ": ")
                + (words == null ? "HTTP " + status : words)
                + (expected == null ? "" : " (→ " + expected + ")")
                + (code.isEmpty() ? "" : " [" + code + "]");
    }
}
