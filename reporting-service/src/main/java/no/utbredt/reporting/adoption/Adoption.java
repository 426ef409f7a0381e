package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import no.utbredt.reporting.report.Speaker;
import org.jspecify.annotations.Nullable;

/** The history of one actor with one service in one role, from its own reports alone. */
public final class Adoption {
    /** Pairs are looked for among the highest ranking so many claims: they are as many as their square. */
    private static final int MOST_COMPARED = 1000;
    /** So many pairs are listed; where there are that many, there may be more. */
    private static final int MOST_PAIRS = 1000;

    static final Adoption NONE = new Adoption(List.of());

    /** In their order, those of a document that contradicts itself doubted. */
    private final List<Claim> claims;

    private Adoption(List<Claim> claims) {
        this.claims = claims;
    }

    /** The history the claims tell, whatever order they come in. */
    static Adoption of(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return NONE;
        }
        List<Claim> ordered = new ArrayList<>(claims);
        ordered.sort(Claim.ORDER);
        ordered.replaceAll(claim -> contradicted(claim, claims) ? claim.doubted() : claim);
        return new Adoption(List.copyOf(ordered));
    }

    private static boolean contradicted(Claim claim, Collection<Claim> all) {
        return claim.speaker() == Speaker.DOCUMENT
                && all.stream().anyMatch(other -> withinOneDocument(claim, other) && claim.excludes(other));
    }

    private static boolean withinOneDocument(Claim one, Claim other) {
        return one.speaker() == Speaker.DOCUMENT
                && other.speaker() == Speaker.DOCUMENT
                && one.name().source().equals(other.name().source());
    }

    private static boolean betweenSources(Claim one, Claim other) {
        return one.certain()
                && other.certain()
                && !one.name().source().equals(other.name().source());
    }

    /** Where the actor's own reports put it on that epoch day. */
    public Standing on(int day, @Nullable String scope) {
        return Fold.on(claims, day, scope);
    }

    /** The same, by what it says without limit to a scope. */
    Standing unlimited(int day) {
        return Fold.unlimited(claims, day);
    }

    /** What holds without limit, lifted by what the actor says of scopes: one scope says nothing of the rest. */
    Standing lifting(Standing unlimited, int day) {
        return Fold.lifted(unlimited, claims, day);
    }

    boolean isEmpty() {
        return claims.isEmpty();
    }

    List<Claim> claims() {
        return claims;
    }

    /** The epoch days on which what it says may change. */
    Set<Integer> turningDays() {
        Set<Integer> days = new TreeSet<>();
        for (Claim claim : claims) {
            days.add(claim.start().first());
            days.add(claim.start().last());
        }
        return days;
    }

    /** The pairs of sources that cannot both be right, the higher ranking first. */
    List<Pair> betweenSources() {
        return pairs(Adoption::betweenSources);
    }

    /** The pairs of readings within one document that cannot both be right. */
    List<Pair> withinDocuments() {
        return pairs(Adoption::withinOneDocument);
    }

    private List<Pair> pairs(BiPredicate<Claim, Claim> related) {
        List<Pair> found = new ArrayList<>();
        List<Claim> compared = claims.subList(Math.max(0, claims.size() - MOST_COMPARED), claims.size());
        for (int i = 0; i < compared.size() && found.size() < MOST_PAIRS; i++) {
            for (Claim lower : compared.subList(0, i)) {
                Claim higher = compared.get(i);
                if (related.test(higher, lower) && higher.excludes(lower)) {
                    found.add(new Pair(higher, lower));
                }
            }
        }
        return found.size() > MOST_PAIRS ? List.copyOf(found.subList(0, MOST_PAIRS)) : found;
    }

    record Pair(Claim higher, Claim lower) {}
}
