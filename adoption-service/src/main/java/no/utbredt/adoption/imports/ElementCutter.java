package no.utbredt.adoption.imports;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON list, without reading them: only where each begins and ends. A list that does not begin, go on or end as
 * one refuses the element there, and nothing after it is read.
 */
final class ElementCutter implements Cutter {

    private final Bytes bytes;
    private final int longest;
    private long element;
    private boolean ended;

    /**
     * @param in the body from that mark on
     * @param longest element in bytes
     */
    ElementCutter(InputStream in, Mark from, int longest) {
        this.bytes = new Bytes(in, from.at());
        this.element = from.line();
        this.longest = longest;
    }

    @Override
    public @Nullable Cut next() throws IOException {
        if (ended || (bytes.at() > 0 && bytes.peek() < 0)) {
            return null;
        }
        Held held = new Held(longest);
        if (bytes.at() == 0 && !begins()) {
            return broken(held);
        }
        space();
        if (ended) {
            return null;
        }
        element(held);
        if (!goesOn()) {
            return broken(held);
        }
        long begun = element++;
        return new Cut(
                begun, held.bytes(), held.beyond() ? CutFaults.tooLong(longest) : null, new Mark(bytes.at(), element));
    }

    /** Whether a list begins; an empty one is at its end at once. */
    private boolean begins() throws IOException {
        for (int mark : new int[] {0xEF, 0xBB, 0xBF}) {
            if (bytes.peek() == mark) {
                bytes.next();
            }
        }
        space();
        if (bytes.next() != '[') {
            return false;
        }
        space();
        if (bytes.peek() == ']') {
            bytes.next();
            ended = true;
            space();
            return bytes.peek() < 0;
        }
        return true;
    }

    private void element(Held held) throws IOException {
        int depth = 0;
        boolean text = false;
        for (int each = bytes.peek(); each >= 0; each = bytes.peek()) {
            if (!text && depth == 0 && (each == ',' || each == ']')) {
                return;
            }
            bytes.next();
            held.add(each);
            if (text && each == '\\') {
                held.add(Math.max(' ', bytes.next()));
            } else if (each == '"') {
                text = !text;
            } else if (!text && (each == '{' || each == '[')) {
                depth++;
            } else if (!text && (each == '}' || each == ']')) {
                depth--;
            }
        }
    }

    /** Whether another element follows, or the end of the list and of the body. */
    private boolean goesOn() throws IOException {
        int parting = bytes.next();
        space();
        if (parting == ',') {
            return bytes.peek() >= 0 && bytes.peek() != ']';
        }
        ended = true;
        return parting == ']' && bytes.peek() < 0;
    }

    private Cut broken(Held held) throws IOException {
        while (bytes.next() >= 0) {
            // what follows is no list's
        }
        ended = true;
        return new Cut(element, held.bytes(), CutFaults.notAList(), new Mark(bytes.at(), element + 1));
    }

    private void space() throws IOException {
        while (bytes.peek() >= 0 && " \t\r\n".indexOf(bytes.peek()) >= 0) {
            bytes.next();
        }
    }
}
