package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The history of one actor with one service in one role, from its own reports alone. */
final class Adoption {
    /** A service lists a handful of scopes: so many are followed however many claims there are. */
    private static final int FEW_SCOPES = 32;
    /** Where strangers make up more, further ones are followed while claims times scopes stay below this; else only when asked for. */
    private static final int MOST_WORK = 100_000;
    /** Pairs are looked for among the highest ranking so many claims: they are as many as their square. */
    private static final int MOST_COMPARED = 1000;
    /** So many pairs are listed; where there are that many, there may be more. */
    private static final int MOST_PAIRS = 1000;

    static final Adoption NONE = new Adoption(List.of());

    /** In their order. */
    private final List<Claim> claims;
    /** What is said without limit to a scope. */
    private final Track unlimited;
    /** What is said of each scope named, the unlimited included. */
    private final Map<String, Track> scoped = new TreeMap<>();

    private Adoption(List<Claim> claims) {
        this.claims = claims;
        this.unlimited = track(null);
        int followed = Math.max(FEW_SCOPES, MOST_WORK / Math.max(1, claims.size()));
        for (Claim claim : claims.reversed()) {
            if (scoped.size() < followed) {
                claim.scopes().forEach(scope -> scoped.computeIfAbsent(scope, this::track));
            }
        }
    }

    private Track track(@Nullable String scope) {
        return new Track(claims.stream().filter(claim -> claim.appliesTo(scope)).toList());
    }

    /** The history the claims tell, whatever order they come in. */
    static Adoption of(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return NONE;
        }
        return new Adoption(claims.stream().sorted(Claim.ORDER).toList());
    }

    private static boolean withinOneDocument(Claim one, Claim other) {
        return one.certain() && other.certain() && one.sharesDocument(other);
    }

    /**
     * Where the actor's own reports put it on that epoch day.
     *
     * @param scope what is asked for; null asks by what is said without limit: a scope narrows, it never cancels (law 2)
     */
    public Standing on(int day, @Nullable String scope) {
        return speakingOf(scope).on(day);
    }

    private Track speakingOf(@Nullable String scope) {
        if (scope == null) {
            return unlimited;
        }
        Track followed = scoped.get(scope);
        if (followed != null) {
            return followed;
        }
        return claims.stream().anyMatch(claim -> claim.scopes().contains(scope)) ? track(scope) : unlimited;
    }

    /** The scopes it speaks of. */
    Set<String> scopes() {
        return scoped.keySet();
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
        Set<Claim> deciding = deciding();
        return pairs((one, other) -> betweenSources(one, other, deciding));
    }

    /** Those that decide, of some scope or without limit: who is not sure disagrees with nobody. */
    private Set<Claim> deciding() {
        Set<Claim> deciding = new HashSet<>(unlimited.deciding());
        scoped.values().forEach(track -> deciding.addAll(track.deciding()));
        return deciding;
    }

    private static boolean betweenSources(Claim one, Claim other, Set<Claim> deciding) {
        return !one.name().source().equals(other.name().source()) && deciding.contains(one) && deciding.contains(other);
    }

    /** The pairs of readings within one document that cannot both be right. */
    List<Pair> withinDocuments() {
        return pairs(Adoption::withinOneDocument);
    }

    /** The pairs of an earlier report and a later one that saw less without saying that anything changed (law 2). */
    List<Pair> goingBack() {
        Set<Claim> deciding = deciding();
        return along(Track::goingBack).stream()
                .filter(pair -> !betweenSources(pair.higher(), pair.lower(), deciding)
                        || !pair.higher().excludes(pair.lower()))
                .toList();
    }

    /** The pairs of an earlier report and the one that moved the actor down from there. */
    List<Pair> falls() {
        return along(Track::falls);
    }

    private List<Pair> along(Function<Track, List<Pair>> told) {
        Set<Pair> found = new LinkedHashSet<>(told.apply(unlimited));
        scoped.values().forEach(track -> found.addAll(told.apply(track)));
        return List.copyOf(found);
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
