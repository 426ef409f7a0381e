package no.utbredt.adoption.imports;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A record a line (NDJSON): lines end with a line feed, a carriage return before it is none of theirs. */
public final class LineCutter implements Cutter {

    private final Bytes bytes;
    private final int longest;
    private long line;

    /**
     * @param in the body from that mark on
     * @param longest line in bytes
     */
    public LineCutter(InputStream in, Mark from, int longest) {
        this.bytes = new Bytes(in, from.at());
        this.line = from.line();
        this.longest = longest;
    }

    @Override
    public @Nullable Cut next() throws IOException {
        if (bytes.peek() < 0) {
            return null;
        }
        Held held = new Held(longest);
        for (int each = bytes.next(); each >= 0 && each != '\n'; each = bytes.next()) {
            held.add(each);
        }
        long begun = line++;
        return new Cut(
                begun, held.line(), held.beyond() ? CutFaults.tooLong(longest) : null, new Mark(bytes.at(), line));
    }
}
