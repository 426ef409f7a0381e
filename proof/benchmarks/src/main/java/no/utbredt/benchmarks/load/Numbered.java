package no.utbredt.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in which numbers of ten digits stand at known places, so that new text costs a few bytes written and not a string built.
 * Not for several threads at once.
 */
public final class Numbered {

    /** What stands where a number will. */
    public static final String PLACE = "##########";

    private final byte[] bytes;
    private final int[] places;

    /** A text with any number of {@link #PLACE}s. */
    public Numbered(String text) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(PLACE); at >= 0; at = text.indexOf(PLACE, at + PLACE.length())) {
            found.add(at);
        }
        bytes = text.getBytes(StandardCharsets.US_ASCII);
        places = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many numbers there are. */
    public int count() {
        return places.length;
    }

    /** The bytes themselves, with the numbers from {@code first} on; good until the next call. */
    public byte[] from(long first) {
        for (int each = 0; each < places.length; each++) {
            write(places[each], first + each);
        }
        return bytes;
    }

    /** A copy with the same number everywhere. */
    public byte[] all(long number) {
        for (int place : places) {
            write(place, number);
        }
        return bytes.clone();
    }

    private void write(int place, long number) {
        long rest = number;
        for (int digit = place + PLACE.length() - 1; digit >= place; digit--) {
            bytes[digit] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
