package no.utbredt.vocabulary;

/**
 * What a stranger wrote, as it may be told back: at most {@value #MOST} characters and an ellipsis, nothing that steers a
 * screen. What cannot be seen is written as an escape, {@code \u000A} for a new line.
 */
public final class Quoted {

    /** Most characters told back, the ellipsis not counted. */
    public static final int MOST = 100;

    private static final String ELLIPSIS = "…";

    private Quoted() {}

    /** The beginning of the text, safe to show; the text itself when it is short and can be seen. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), MOST) + 8);
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            String next = Letters.unseen(point) && point != ' ' ? escape(point) : Character.toString(point);
            if (shown.length() + next.length() > MOST) {
                return shown.append(ELLIPSIS).toString();
            }
            shown.append(next);
            at += Character.charCount(point);
        }
        return shown.toString();
    }

    private static String escape(int point) {
        return point > Character.MAX_VALUE ? "\\u{%X}".formatted(point) : "\\u%04X".formatted(point);
    }
}
