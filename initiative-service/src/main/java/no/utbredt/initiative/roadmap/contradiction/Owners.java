package no.utbredt.initiative.roadmap.contradiction;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.Wanted;
import no.utbredt.initiative.roadmap.contradiction.Contradiction.Kind;
import no.utbredt.initiative.roadmap.item.FollowUp;
import no.utbredt.initiative.roadmap.item.Party;
import no.utbredt.initiative.roadmap.item.Statement;
import no.utbredt.vocabulary.Names;
import org.jspecify.annotations.Nullable;

/** One delivery with two owners at once; both may be right, where they share it. */
final class Owners {

    private static final Set<Party.Role> OWNING = Set.of(Party.Role.OWNER, Party.Role.PROJECT_OWNER);

    private Owners() {}

    static List<Contradiction> of(Initiative initiative, Sources sources) {
        return Stream.of(parties(initiative, sources), followUps(initiative, sources), benefits(initiative, sources))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Contradiction> parties(Initiative initiative, Sources sources) {
        List<Party> owners = initiative.parties().stream()
                .filter(party -> OWNING.contains(party.role()))
                .toList();
        return Pairs.of(owners).stream()
                .filter(pair -> pair.one().role() == pair.other().role()
                        && areTwo(pair.one().party(), pair.other().party()))
                .filter(pair -> isAtOnce(pair, sources))
                .map(pair -> found(
                        initiative,
                        "parties",
                        null,
                        Wanted.displayName(initiative),
                        pair.one().party(),
                        pair.other().party(),
                        pair));
    }

    private static Stream<Contradiction> followUps(Initiative initiative, Sources sources) {
        return Pairs.of(initiative.followUps()).stream()
                .filter(pair -> isOne(pair.one(), pair.other())
                        && areTwo(pair.one().owner(), pair.other().owner()))
                .filter(pair -> isAtOnce(pair, sources))
                .map(pair -> found(
                        initiative,
                        "followUps",
                        pair.other().id(),
                        pair.other().label(),
                        pair.one().owner(),
                        pair.other().owner(),
                        pair));
    }

    private static Stream<Contradiction> benefits(Initiative initiative, Sources sources) {
        return Pairs.of(initiative.benefits()).stream()
                .filter(pair -> Names.same(pair.one().text(), pair.other().text())
                        && areTwo(pair.one().owner(), pair.other().owner()))
                .filter(pair -> isAtOnce(pair, sources))
                .map(pair -> found(
                        initiative,
                        "benefits",
                        pair.other().id(),
                        pair.other().label(),
                        pair.one().owner(),
                        pair.other().owner(),
                        pair));
    }

    private static boolean isOne(FollowUp one, FollowUp other) {
        return one.caseNumber() != null && Objects.equals(one.caseNumber(), other.caseNumber())
                || Names.same(one.title(), other.title());
    }

    private static boolean areTwo(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !Names.same(one, other);
    }

    private static boolean isAtOnce(Pairs<? extends Statement> pair, Sources sources) {
        return pair.saidAtOnce(sources) && pair.ofOneMatter();
    }

    private static Contradiction found(
            Initiative initiative,
            String section,
            @Nullable String item,
            String label,
            @Nullable String one,
            @Nullable String other,
            Pairs<? extends Statement> pair) {
        return new Contradiction(
                Kind.DIFFERENCE,
                initiative.id(),
                section,
                item,
                label,
                "owned by %s and by %s".formatted(one, other),
                "eid av %s og av %s".formatted(one, other),
                pair.both());
    }
}
