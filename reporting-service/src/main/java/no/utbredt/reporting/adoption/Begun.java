package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import no.utbredt.reporting.stage.Stage;

/**
 * Claims that may have begun without deciding anything: of each stage the one that begins first, from any place in their order
 * on. So however many there are, one look finds what they make possible on a day.
 */
final class Begun {
    /** From that place on, no claim of the stage begins before that one. */
    private record Earliest(int place, Claim claim) {}

    /** By stage, the last place first. */
    private final Map<Stage, List<Earliest>> byStage = new EnumMap<>(Stage.class);

    /** @param such the places of such claims */
    static Begun of(List<Claim> claims, IntPredicate such) {
        Begun begun = new Begun();
        for (int place = claims.size() - 1; place >= 0; place--) {
            if (such.test(place)) {
                begun.note(place, claims.get(place));
            }
        }
        return begun;
    }

    private void note(int place, Claim claim) {
        List<Earliest> later = byStage.computeIfAbsent(claim.stage(), stage -> new ArrayList<>());
        Claim first = later.isEmpty() ? claim : later.getLast().claim();
        later.add(new Earliest(place, claim.start().first() < first.start().first() ? claim : first));
    }

    /** Of each stage a claim after that place that has begun on the day, if there is one. */
    List<Claim> after(int place, int day) {
        List<Claim> found = new ArrayList<>();
        for (List<Earliest> later : byStage.values()) {
            int count = countAfter(place, later);
            if (count > 0 && later.get(count - 1).claim().begunOn(day)) {
                found.add(later.get(count - 1).claim());
            }
        }
        return found;
    }

    private static int countAfter(int place, List<Earliest> later) {
        int low = 0;
        int high = later.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (later.get(middle).place() > place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
