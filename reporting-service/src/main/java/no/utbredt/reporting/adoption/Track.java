package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** From the claims that speak of one scope to a standing on any day: gone through once, in their order, and then looked up. */
final class Track {
    /** Those that may decide, in their order. */
    private final List<Claim> deciding = new ArrayList<>();
    /** What holds after each of them. */
    private final List<Held> held = new ArrayList<>();
    /** The place of each of them among all. */
    private final List<Integer> places = new ArrayList<>();
    /** Those that never decide. */
    private final Begun uncertain;
    /** Those that decide once their imprecise start is over. */
    private final Begun imprecise;
    /** Those of documents among them. */
    private final Readings readings;

    /** @param claims in their order, none but those that speak of the scope */
    Track(List<Claim> claims) {
        BitSet sure = sure(claims);
        this.uncertain = Begun.of(claims, place -> !sure.get(place));
        this.imprecise = Begun.of(
                claims, place -> sure.get(place) && !claims.get(place).start().precise());
        List<Claim> unsure = new ArrayList<>();
        for (int place = 0; place < claims.size(); place++) {
            if (sure.get(place)) {
                hear(claims.get(place), place);
            } else {
                unsure.add(claims.get(place));
            }
        }
        this.readings = new Readings(unsure);
    }

    /**
     * The places of those that may decide: two sure readings in one document make both unsure; an unsure one takes nothing from a
     * sure one (law 2).
     */
    private static BitSet sure(List<Claim> claims) {
        Readings certain = new Readings(claims.stream().filter(Claim::certain).toList());
        BitSet sure = new BitSet(claims.size());
        for (int place = 0; place < claims.size(); place++) {
            Claim claim = claims.get(place);
            sure.set(
                    place,
                    claim.certain()
                            && certain.beside(claim, claim.start().last()).isEmpty());
        }
        return sure;
    }

    private void hear(Claim claim, int place) {
        held.add(
                held.isEmpty()
                        ? new Held(claim, place, List.of())
                        : held.getLast().then(claim, place));
        deciding.add(claim);
        places.add(place);
    }

    /** Those that may decide, in their order. */
    List<Claim> deciding() {
        return deciding;
    }

    /** Where the claims put an actor on that epoch day. */
    Standing on(int day) {
        int heard = heardOn(day);
        Held now = heard == 0 ? null : held.get(heard - 1);
        List<Claim> open = new ArrayList<>(now == null ? List.of() : now.weaker());
        open.addAll(uncertain.after(now == null ? -1 : now.place(), day));
        open.addAll(imprecise.after(heard == 0 ? -1 : places.get(heard - 1), day));
        if (now != null) {
            // what else their own documents may mean, whichever of the two would rank higher
            open.addAll(readings.beside(now.decided(), day));
            now.weaker().forEach(claim -> open.addAll(readings.beside(claim, day)));
        }
        open.sort(Claim.ORDER.reversed());
        return standing(now == null ? null : now.decided(), open);
    }

    /** How many have decided by the day: they are in the order in which their starts are over. */
    private int heardOn(int day) {
        int low = 0;
        int high = deciding.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (deciding.get(middle).start().last() <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Standing standing(@Nullable Claim decided, List<Claim> open) {
        if (decided == null && open.isEmpty()) {
            return Standing.UNKNOWN;
        }
        Claim first = decided == null ? open.getFirst() : decided;
        Stage stage = decided == null ? Stage.UNKNOWN : decided.stage();
        Set<Stage> possible = EnumSet.of(stage);
        Set<ReportName> behind = new LinkedHashSet<>(List.of(first.name()));
        for (Claim claim : open) {
            possible.add(claim.stage());
            behind.add(claim.name());
        }
        return new Standing(
                stage,
                possible,
                decided != null,
                decided == null ? null : decided.start(),
                decided == null ? Collections.max(open, Claim.BY_STATEMENT).statedAt() : decided.statedAt(),
                decided == null ? null : decided.extent(),
                List.copyOf(behind),
                decided != null && decided.derived()
                        ? new Derivation.Published(decided.name().id())
                        : null,
                false);
    }

    /** Claims that saw less than an earlier one without saying that anything changed. */
    List<Adoption.Pair> goingBack() {
        List<Adoption.Pair> found = new ArrayList<>();
        for (int at = 0; at < deciding.size(); at++) {
            if (!held.get(at).decided().equals(deciding.get(at))) {
                found.add(new Adoption.Pair(held.get(at).decided(), deciding.get(at)));
            }
        }
        return found;
    }

    /** Claims that move the actor down, each with what it stood at before. */
    List<Adoption.Pair> falls() {
        List<Adoption.Pair> found = new ArrayList<>();
        for (int at = 1; at < deciding.size(); at++) {
            Claim before = held.get(at - 1).decided();
            if (deciding.get(at).fallsFrom(before)) {
                found.add(new Adoption.Pair(before, deciding.get(at)));
            }
        }
        return found;
    }
}
