package no.utbredt.client.event;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is looked at before anything is sent; the door looks at the rest. */
final class Bounds {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");

    private Bounds() {}

    static String code(String value, String what) {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "%s '%s' is no code: letters without accents, digits and _ . : - , at most 100"
                            .formatted(what, value));
        }
        return value;
    }

    static void between(long value, long least, long most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s is %d; it is from %d to %d".formatted(what, value, least, most));
        }
    }

    /** What is not there is an empty list. */
    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
