package no.utbredt.reporting.catalogue;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Norwegian order. Keys are remembered: a collator takes its time, and a page orders the same names for everybody. */
public final class Alphabet implements Comparator<String> {
    public static final Alphabet NORWEGIAN = new Alphabet();

    private static final int MOST = 20_000;

    private final Collator collator = Collator.getInstance(Locale.of("nb", "NO"));
    private final Map<String, CollationKey> keys = new ConcurrentHashMap<>();

    @Override
    public int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }

    private CollationKey key(String text) {
        if (keys.size() >= MOST) {
            keys.clear();
        }
        return keys.computeIfAbsent(text, collator::getCollationKey);
    }
}
