package no.utbredt.adoption.imports;

import java.util.Arrays;

/** The bytes of one record, up to a length; what goes beyond is counted out. */
final class Held {

    private final int most;
    private byte[] bytes = new byte[1024];
    private int size;
    private boolean beyond;

    Held(int most) {
        this.most = most;
    }

    void add(int each) {
        if (size == most) {
            beyond = true;
            return;
        }
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(most, 2 * size));
        }
        bytes[size++] = (byte) each;
    }

    /** Whether there was more than it holds. */
    boolean beyond() {
        return beyond;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** The bytes without a carriage return at their end. */
    byte[] line() {
        return Arrays.copyOf(bytes, size > 0 && bytes[size - 1] == '\r' ? size - 1 : size);
    }
}
