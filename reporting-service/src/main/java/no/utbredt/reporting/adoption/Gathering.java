package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The claims about one actor about which there are many, sorted by what they say. Of claims that say the very same the one
 * that ranks highest tells it; of the others only some are told, of other sources, for they may disagree with somebody. So
 * what is folded is bounded by the calendar and the stages, not by how often somebody says it, and one claim more costs the
 * same few steps however many there are. Guarded by whoever holds it.
 */
final class Gathering {
    /** Of those that say the same, so many sources are told. */
    private static final int MOST_SOURCES = 4;

    private static final int MOST_LOOKED_AT = 64;

    /** What a claim says, apart from who says it and when; readings of one document are told apart. */
    private record Saying(
            PartialDate start,
            Stage stage,
            Set<String> scopes,
            boolean certain,
            boolean words,
            boolean derived,
            @Nullable String document) {

        static Saying of(Claim claim) {
            return new Saying(
                    claim.start(),
                    claim.stage(),
                    claim.scopes(),
                    claim.certain(),
                    claim.words(),
                    claim.derived(),
                    claim.speaker() == Speaker.DOCUMENT ? claim.name().source() : null);
        }
    }

    private final Map<Saying, TreeSet<Claim>> bySaying = new HashMap<>();

    Gathering(Collection<Claim> claims) {
        claims.forEach(this::add);
    }

    /** Whether it was not there. */
    boolean add(Claim claim) {
        return bySaying.computeIfAbsent(Saying.of(claim), saying -> new TreeSet<>(Claim.ORDER))
                .add(claim);
    }

    /** Whether it was there. */
    boolean remove(Claim claim) {
        Saying saying = Saying.of(claim);
        Set<Claim> same = bySaying.getOrDefault(saying, new TreeSet<>(Claim.ORDER));
        boolean there = same.remove(claim);
        if (same.isEmpty()) {
            bySaying.remove(saying);
        }
        return there;
    }

    boolean isEmpty() {
        return bySaying.isEmpty();
    }

    /** Those that tell, in no order. */
    List<Claim> telling() {
        List<Claim> telling = new ArrayList<>();
        bySaying.values().forEach(same -> tell(same, telling));
        return telling;
    }

    private static void tell(TreeSet<Claim> same, List<Claim> telling) {
        Set<String> sources = new HashSet<>();
        int looked = 0;
        for (Claim claim : same.descendingSet()) {
            if (looked++ == MOST_LOOKED_AT || sources.size() == MOST_SOURCES) {
                return;
            }
            if (sources.add(claim.name().source())) {
                telling.add(claim);
            }
        }
    }
}
