package no.utbredt.reporting.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What there is to choose from, in its order; codes are found in any case. */
public final class Choices {

    private final List<Choice> all;
    private final Map<String, Integer> positions = new HashMap<>();

    private Choices(List<Choice> all) {
        this.all = List.copyOf(all);
        for (int at = 0; at < all.size(); at++) {
            positions.putIfAbsent(key(all.get(at).code()), at);
        }
    }

    /** Those, in that order. */
    public static Choices of(List<Choice> all) {
        return new Choices(all);
    }

    /** All of them. */
    public List<Choice> all() {
        return all;
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    /** The one at that place, from 0. */
    public Choice at(int position) {
        return all.get(position);
    }

    /** The place of a code, or null when there is no such code. */
    public @Nullable Integer position(String code) {
        return positions.get(key(code));
    }

    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
