package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Spoken;

/** What the actors' own reports say, actor by actor. Guarded by the lock of {@link Adoptions}. */
final class Owned {
    /** A count asks of each actor once and keeps its course instead. */
    private static final int MOST = 1024;
    /** Of actors about which there are more reports the claims are kept as well: they are not gone through again for one more. */
    private static final int MANY = 64;

    private final Supplier<Placing> placing;
    private final Supplier<Spoken> reports;
    private final Map<String, Adoption> adoptions = new HashMap<>();
    private final Map<String, Gathering> gathered = new HashMap<>();

    Owned(Supplier<Placing> placing, Supplier<Spoken> reports) {
        this.placing = placing;
        this.reports = reports;
    }

    Adoption of(String actor) {
        Adoption known = adoptions.get(actor);
        if (known == null) {
            if (adoptions.size() >= MOST) {
                adoptions.clear();
            }
            known = fold(actor);
            adoptions.put(actor, known);
        }
        return known;
    }

    private Adoption fold(String actor) {
        Gathering many = gathered.get(actor);
        if (many != null) {
            return Adoption.of(many.telling());
        }
        Spoken spoken = reports.get();
        List<Reference> references = placing.get().registry().references(actor);
        List<Claim> claims = new ArrayList<>();
        references.forEach(used -> spoken.by(used)
                .filter(report -> tells(report) && placing.get().puts(report, actor))
                .forEach(report -> claims.add(claim(report))));
        if (references.stream().mapToInt(spoken::count).sum() <= MANY) {
            return Adoption.of(claims);
        }
        Gathering gathering = new Gathering(claims);
        gathered.put(actor, gathering);
        return Adoption.of(gathering.telling());
    }

    /** A report has come, or another has put it out, or it has been put in its place. */
    void touched(Report report, String actor) {
        adoptions.remove(actor);
        Gathering many = gathered.get(actor);
        if (many != null && report.says() != null && tells(report)) {
            many.remove(claim(report));
            if (reports.get().holds(report.says().actor(), report)
                    && placing.get().puts(report, actor)) {
                many.add(claim(report));
            }
        }
    }

    /** Whether it moves anybody: some say only in what manner something was done. */
    private static boolean tells(Report report) {
        return report.says() != null && report.says().tellsStage();
    }

    private static Claim claim(Report report) {
        if (report.says() == null) {
            throw new IllegalArgumentException("a report that says nothing has no place");
        }
        return Claim.of(report, report.says());
    }
}
