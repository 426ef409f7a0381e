package no.utbredt.adoption.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import no.utbredt.adoption.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file (RFC 4180): a quoted cell may hold line ends. Where a quote is not closed, its own line is refused and
 * the next one is read, so that one slip costs one row.
 */
final class RecordCutter implements Cutter {

    private final Bytes bytes;
    private final String separators;
    private final int longest;
    private long line;

    /**
     * @param in the body from that mark on
     * @param separators what may part two cells, ASCII
     * @param longest record in bytes
     */
    RecordCutter(InputStream in, Mark from, String separators, int longest) {
        this.bytes = new Bytes(in, from.at());
        this.line = from.line();
        this.separators = separators;
        this.longest = longest;
    }

    @Override
    public @Nullable Cut next() throws IOException {
        if (bytes.peek() < 0) {
            return null;
        }
        Held held = new Held(longest);
        Quotes quotes = new Quotes(separators);
        long lines = 0;
        for (int each = bytes.next(); each >= 0; each = bytes.next()) {
            quotes.after(each);
            if (each == '\n') {
                lines++;
                if (!quotes.open()) {
                    break;
                }
            }
            held.add(each);
            if (held.beyond() && quotes.open()) {
                bytes.back(new byte[] {(byte) each});
                return firstLine(held.bytes());
            }
        }
        if (quotes.open()) {
            return firstLine(held.bytes());
        }
        return cut(held.line(), Math.max(1, lines), held.beyond() ? CutFaults.tooLong(longest) : null);
    }

    /** Takes the first line alone and lets what was read after it be read again. */
    private Cut firstLine(byte[] held) throws IOException {
        int end = 0;
        while (end < held.length && held[end] != '\n') {
            end++;
        }
        if (end < held.length) {
            bytes.back(Arrays.copyOfRange(held, end + 1, held.length));
        } else {
            for (int each = bytes.next(); each >= 0 && each != '\n'; each = bytes.next()) {
                // what is left of a line that is too long
            }
        }
        return cut(Arrays.copyOf(held, end), 1, CutFaults.quoteOpen());
    }

    private Cut cut(byte[] record, long lines, @Nullable Fault fault) {
        long begun = line;
        line += lines;
        return new Cut(begun, record, fault, new Mark(bytes.at(), line));
    }

    /** Whether what has been read so far ends within quotes: they open a cell, and within them two stand for one. */
    private static final class Quotes {

        private final String separators;
        private boolean open;
        private boolean closing;
        private boolean cellBegins = true;

        Quotes(String separators) {
            this.separators = separators;
        }

        boolean open() {
            return open;
        }

        void after(int each) {
            if (each == '"' && (open || closing || cellBegins)) {
                closing = open;
                open = !open;
            } else if (!open) {
                closing = false;
            }
            cellBegins = !open && separators.indexOf(each) >= 0;
        }
    }
}
