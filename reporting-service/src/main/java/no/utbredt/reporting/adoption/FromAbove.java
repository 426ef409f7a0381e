package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Spoken;
import no.utbredt.reporting.report.Statement;

/**
 * What actors say for every unit beneath them, unit by unit: a parent speaks for its units only if it says so (law 2), and only
 * for those it had when it said it. Units for which the same is said share its fold. Guarded by the lock of {@link Adoptions}.
 */
final class FromAbove {
    private static final int MOST = 1024;
    /** Of speakers with more claims these are kept for good: they are not gone through again for one more. */
    private static final int MANY = 64;

    /**
     * What is said of a unit from above.
     *
     * @param adoption the history it tells
     * @param speakers who says it, by the name of the report
     */
    record Told(Adoption adoption, Map<ReportName, String> speakers) {
        static final Told NOTHING = new Told(Adoption.NONE, Map.of());
    }

    /** What somebody said in the time that begins on that epoch day. */
    private record Part(String speaker, int day) {}

    private final Supplier<Placing> placing;
    private final Supplier<Spoken> reports;
    private final Map<String, ForUnits> bySpeaker = new HashMap<>();
    private final Map<String, Told> byUnit = new HashMap<>();
    private final Map<List<Part>, Told> byParts = new HashMap<>();
    /** Speakers of whom what is folded is no longer what it was. */
    private final Set<String> changed = new HashSet<>();

    FromAbove(Supplier<Placing> placing, Supplier<Spoken> reports) {
        this.placing = placing;
        this.reports = reports;
    }

    /** Whose standing a statement may touch: who speaks for all its units touches those too. */
    static Set<String> concerned(Statement says, Registry registry) {
        Set<String> concerned = registry.concerned(says.actor());
        return says.forAllUnits() ? registry.withAllBeneath(concerned) : concerned;
    }

    Told of(String unit) {
        Told known = byUnit.get(unit);
        if (known == null) {
            known = shared(parts(unit));
            if (byUnit.size() >= MOST) {
                byUnit.clear();
            }
            byUnit.put(unit, known);
        }
        return known;
    }

    private List<Part> parts(String unit) {
        List<Part> parts = new ArrayList<>();
        for (String above : placing.get().registry().everAbove(unit)) {
            said(above).times(unit).forEach(day -> parts.add(new Part(above, day)));
        }
        return parts;
    }

    private Told shared(List<Part> parts) {
        if (!changed.isEmpty()) {
            byParts.keySet().removeIf(some -> some.stream().map(Part::speaker).anyMatch(changed::contains));
            changed.clear();
        }
        Told known = byParts.get(parts);
        if (known == null) {
            known = parts.isEmpty() ? Told.NOTHING : fold(parts);
            if (byParts.size() >= MOST) {
                byParts.clear();
            }
            byParts.put(List.copyOf(parts), known);
        }
        return known;
    }

    private Told fold(List<Part> parts) {
        Gathering all = new Gathering(List.of());
        Map<ReportName, String> speakers = new HashMap<>();
        for (Part part : parts) {
            for (Claim claim : said(part.speaker()).telling(part.day())) {
                all.add(claim);
                speakers.put(claim.name(), part.speaker());
            }
        }
        return new Told(Adoption.of(all.telling()), speakers);
    }

    private ForUnits said(String speaker) {
        ForUnits known = bySpeaker.get(speaker);
        if (known == null) {
            known = new ForUnits(placing.get().registry(), speaker, found(speaker));
            if (bySpeaker.size() >= MOST) {
                bySpeaker.values().removeIf(few -> few.size() <= MANY);
            }
            bySpeaker.put(speaker, known);
        }
        return known;
    }

    private List<Claim> found(String speaker) {
        Spoken spoken = reports.get();
        List<Claim> found = new ArrayList<>();
        placing.get()
                .registry()
                .references(speaker)
                .forEach(used -> spoken.by(used).forEach(report -> {
                    Statement says = report.says();
                    if (says != null && forUnits(says) && placing.get().puts(report, speaker)) {
                        found.add(Claim.of(report, says));
                    }
                }));
        return found;
    }

    private static boolean forUnits(Statement says) {
        return says.forAllUnits() && says.tellsStage();
    }

    /** Somebody may have said something for all its units, or said it no longer. */
    void touched(Report report, Set<String> actors) {
        byUnit.keySet().removeAll(actors);
        Statement says = report.says();
        if (says != null && forUnits(says)) {
            Claim claim = Claim.of(report, says);
            boolean holds = reports.get().holds(says.actor(), report);
            for (String actor : placing.get().registry().concerned(says.actor())) {
                ForUnits known = bySpeaker.get(actor);
                if (known != null) {
                    known.remove(claim);
                    if (holds && placing.get().puts(report, actor)) {
                        known.add(claim);
                    }
                    changed.add(actor);
                }
            }
        }
    }
}
