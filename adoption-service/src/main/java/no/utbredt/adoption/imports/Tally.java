package no.utbredt.adoption.imports;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.fault.Fault;

/**
 * What an import has come to.
 *
 * @param causes in the order they were met, at most so many; what goes beyond them is counted in the last
 */
public record Tally(Rows rows, List<Cause> causes) {

    static final Tally NOTHING = new Tally(Rows.NONE, List.of());

    private static final int MOST = 100;

    Tally and(Rows.Fate fate, List<Cause> why) {
        if (why.isEmpty()) {
            return new Tally(rows.and(fate), causes);
        }
        List<Cause> all = new ArrayList<>(causes);
        why.forEach(each -> add(all, each));
        return new Tally(rows.and(fate), List.copyOf(all));
    }

    private static void add(List<Cause> all, Cause cause) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).shares(cause)) {
                all.set(at, all.get(at).and(cause));
                return;
            }
        }
        if (all.size() < MOST - 1) {
            all.add(cause);
        } else if (all.size() == MOST - 1) {
            all.add(rest(cause));
        } else {
            all.set(MOST - 1, all.getLast().and(cause));
        }
    }

    private static Cause rest(Cause first) {
        return Cause.of(
                first.firstRows().getFirst(),
                "",
                new Fault(
                        "other-causes",
                        "the causes above mended first",
                        "there are more causes than are told apart here",
                        "det er flere årsaker enn det som skilles her"));
    }
}
