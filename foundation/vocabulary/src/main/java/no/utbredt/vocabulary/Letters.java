package no.utbredt.vocabulary;

/** What a reader sees of a character. */
final class Letters {

    private Letters() {}

    /** Whether nothing is seen of it: a space of any kind, a control, a joiner without width, half a pair, no character at all. */
    static boolean unseen(int point) {
        if (point == 0x2800 || point == 0x3164 || point == 0xFFA0 || point == 0x115F || point == 0x1160) {
            return true; // letters and signs that Unicode draws as nothing
        }
        return steers(point) || Character.isWhitespace(point) || Character.isSpaceChar(point) || isMark(point);
    }

    /** Whether it is no text but an order to a screen or a printer, or no character at all. */
    static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** A variation selector or a grapheme joiner; other marks are seen on the letter they follow. */
    private static boolean isMark(int point) {
        return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF) || point == 0x034F;
    }
}
