package no.utbredt.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The known word somebody probably meant. */
public final class Nearest {

    private static final int LONGEST = 100;
    private static final int FEW = 30;

    private Nearest() {}

    /** The known word that takes fewest changes to reach; none when even that takes more than half of the longer word's letters. */
    public static Optional<String> to(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(each -> each.length() <= LONGEST)
                .filter(each -> 2 * changes(written, each) <= Math.max(written.length(), each.length()))
                .min(Comparator.<String>comparingInt(each -> changes(written, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** What would be right, in words: the known word probably meant, if any, and all there are where they are few. */
    public static String among(Collection<String> known, String written) {
        if (known.isEmpty()) {
            return "none is known yet";
        }
        String near = to(written, known).map(each -> "perhaps " + each + "; ").orElse("");
        return near
                + (known.size() <= FEW
                        ? "one of " + String.join(", ", new TreeSet<>(known))
                        : "one of the " + known.size() + " there are");
    }

    /** Letters put in, taken out, exchanged or, side by side, swapped; case does not count (Damerau, optimal alignment). */
    private static int changes(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int least(int[][] cost, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
