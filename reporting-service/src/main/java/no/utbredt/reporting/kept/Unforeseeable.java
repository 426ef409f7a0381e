package no.utbredt.reporting.kept;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** A hash nobody outside can foresee: whoever chooses keys may not choose where they lie (one of this run alone). */
public final class Unforeseeable {
    private static final int SEED = new SecureRandom().nextInt();

    private Unforeseeable() {}

    /** Of these texts in their order; null is told from no text at all. */
    public static int hash(@Nullable String... texts) {
        int hash = SEED;
        for (String text : texts) {
            hash = text == null ? step(hash, -1) : mixed(step(hash, text.length()), text);
        }
        return hash;
    }

    private static int mixed(int before, String text) {
        int hash = before;
        for (int index = 0; index < text.length(); index++) {
            hash = step(hash, text.charAt(index));
        }
        return hash;
    }

    private static int step(int before, int next) {
        int hash = (before ^ next) * 0x01000193;
        return hash ^ hash >>> 15;
    }
}
