package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import no.utbredt.reporting.report.Speaker;
import org.jspecify.annotations.Nullable;

/** The history of one actor with one service in one role, from its own reports alone. */
public final class Adoption {
    /** A service lists a handful; of what a stranger makes up beyond that nothing is followed. */
    private static final int MOST_SCOPES = 32;
    /** Pairs are looked for among the highest ranking so many claims: they are as many as their square. */
    private static final int MOST_COMPARED = 1000;
    /** So many pairs are listed; where there are that many, there may be more. */
    private static final int MOST_PAIRS = 1000;

    static final Adoption NONE = new Adoption(List.of());

    /** In their order, those of a document that contradicts itself marked. */
    private final List<Claim> claims;
    /** What is said without limit to a scope. */
    private final Track unlimited;
    /** What is said of each scope named, the unlimited included. */
    private final Map<String, Track> scoped = new TreeMap<>();

    private Adoption(List<Claim> claims) {
        this.claims = claims;
        this.unlimited = track(null);
        for (Claim claim : claims) {
            for (String scope : claim.scopes()) {
                if (scoped.size() < MOST_SCOPES) {
                    scoped.computeIfAbsent(scope, this::track);
                }
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
        Map<String, List<Claim>> documents = new HashMap<>();
        for (Claim claim : claims) {
            if (claim.certain() && claim.speaker() == Speaker.DOCUMENT) {
                documents
                        .computeIfAbsent(claim.name().source(), document -> new ArrayList<>(1))
                        .add(claim);
            }
        }
        List<Claim> ordered = new ArrayList<>(claims);
        ordered.sort(Claim.ORDER);
        ordered.replaceAll(claim -> contradicted(claim, documents) ? claim.inContradiction() : claim);
        return new Adoption(List.copyOf(ordered));
    }

    /** Two sure readings in one document make both unsure; an unsure one takes nothing from a sure one (law 2). */
    private static boolean contradicted(Claim claim, Map<String, List<Claim>> documents) {
        return claim.certain()
                && claim.speaker() == Speaker.DOCUMENT
                && documents.getOrDefault(claim.name().source(), List.of()).stream()
                        .anyMatch(claim::excludes);
    }

    private static boolean withinOneDocument(Claim one, Claim other) {
        return one.certain() && other.certain() && one.sharesDocument(other);
    }

    private static boolean betweenSources(Claim one, Claim other) {
        return one.decides()
                && other.decides()
                && !one.name().source().equals(other.name().source());
    }

    /**
     * Where the actor's own reports put it on that epoch day.
     *
     * @param scope what is asked for; null asks by what is said without limit: a scope narrows, it never cancels (law 2)
     */
    public Standing on(int day, @Nullable String scope) {
        return (scope == null ? unlimited : scoped.getOrDefault(scope, unlimited)).on(day);
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
        return pairs(Adoption::betweenSources);
    }

    /** The pairs of readings within one document that cannot both be right. */
    List<Pair> withinDocuments() {
        return pairs(Adoption::withinOneDocument);
    }

    /** The pairs of an earlier report and a later one that saw less without saying that anything changed (law 2). */
    List<Pair> goingBack() {
        return along(Track::goingBack).stream()
                .filter(pair -> !betweenSources(pair.higher(), pair.lower())
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
