package no.utbredt.edge.request;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name somebody most likely meant: at most a third of its letters differ, in any case and with any dash. */
public final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    public static Optional<String> of(String sent, Collection<String> known) {
        String plain = plain(sent);
        return sent.length() > LONGEST
                ? Optional.empty()
                : known.stream()
                        .filter(name -> distance(plain, plain(name)) <= Math.max(1, name.length() / 3))
                        .min(Comparator.<String>comparingInt(name -> distance(plain, plain(name)))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Letters to change, add or take away (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
