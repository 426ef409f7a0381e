package no.utbredt.adoption.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes one by one; some may be put back. */
final class Bytes {

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;
    private long at;
    private byte[] again = {};
    private int nextAgain;

    /** @param at how many bytes lie before the first of these */
    Bytes(InputStream in, long at) {
        this.in = in;
        this.at = at;
    }

    /** The next one, or −1 at the end. */
    int next() throws IOException {
        int next = peek();
        if (next >= 0) {
            at++;
            if (nextAgain < again.length) {
                nextAgain++;
            } else {
                from++;
            }
        }
        return next;
    }

    /** The next one, which stays, or −1 at the end. */
    int peek() throws IOException {
        if (nextAgain < again.length) {
            return again[nextAgain] & 0xFF;
        }
        while (from == to) {
            int read = in.read(buffer, 0, buffer.length);
            if (read < 0) {
                return -1;
            }
            from = 0;
            to = read;
        }
        return buffer[from] & 0xFF;
    }

    /** Puts bytes back that were read last, in their order. */
    void back(byte[] some) {
        byte[] rest = Arrays.copyOfRange(again, nextAgain, again.length);
        byte[] all = Arrays.copyOf(some, some.length + rest.length);
        System.arraycopy(rest, 0, all, some.length, rest.length);
        again = all;
        nextAgain = 0;
        at -= some.length;
    }

    /** How many bytes lie before the next one. */
    long at() {
        return at;
    }
}
