package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.stage.Stage;

/**
 * What documents say of one scope, document by document and stage by stage, by when it begins: so that the other readings of a
 * claim are found in a few steps, however many there are.
 */
final class Readings {
    private static final Comparator<Claim> BY_BEGINNING =
            Comparator.comparingInt(claim -> claim.start().first());

    /** Of each stage, by a day, the claim that may begin last of those that may have begun by then. */
    private final Map<String, Map<Stage, NavigableMap<Integer, Claim>>> byDocument = new HashMap<>();

    /** @param claims that speak of one scope; those of documents are taken */
    Readings(List<Claim> claims) {
        claims.stream()
                .filter(claim -> claim.speaker() == Speaker.DOCUMENT)
                .sorted(BY_BEGINNING)
                .forEach(this::note);
    }

    private void note(Claim claim) {
        NavigableMap<Integer, Claim> same = byDocument
                .computeIfAbsent(claim.name().source(), document -> new EnumMap<>(Stage.class))
                .computeIfAbsent(claim.stage(), stage -> new TreeMap<>());
        var before = same.lastEntry();
        boolean longer = before == null
                || before.getValue().start().last() < claim.start().last();
        same.put(claim.start().first(), longer ? claim : before.getValue());
    }

    /** Of each other stage that the claim's document tells for what may be the same time, a claim that has begun on the day. */
    List<Claim> beside(Claim claim, int day) {
        List<Claim> found = new ArrayList<>();
        if (claim.speaker() == Speaker.DOCUMENT) {
            byDocument.getOrDefault(claim.name().source(), Map.of()).forEach((stage, claims) -> {
                var begun = claims.floorEntry(Math.min(day, claim.start().last()));
                if (begun != null && begun.getValue().excludes(claim)) {
                    found.add(begun.getValue());
                }
            });
        }
        return found;
    }
}
