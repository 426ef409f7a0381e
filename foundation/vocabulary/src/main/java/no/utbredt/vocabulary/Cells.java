package no.utbredt.vocabulary;

/** Texts as cells of a table that a spreadsheet may open. */
public final class Cells {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Cells() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String told(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
