package no.utbredt.reporting.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Placing;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.time.Horizon;

/**
 * Goes on from one horizon to the next, for a question that asks about many: what an actor's reports say is gone through once,
 * and then changed by what is recorded between.
 */
public final class Onward {
    private final Map<Subject, Adoptions> begun = new HashMap<>();
    private Known known;
    private Placing placing;

    Onward(Known first) {
        this.known = first;
        this.placing = first.placing();
    }

    /**
     * Goes on.
     *
     * @param horizon not before the one it is at
     * @param touched the reports recorded between the two, and those they put out
     */
    public void to(Horizon horizon, Collection<Report> touched) {
        Known next = known.within(horizon);
        if (known.sameDocuments(horizon)) {
            placing = placing.within(horizon);
        } else {
            begun.clear();
            placing = next.placing();
        }
        known = next;
        for (Report report : touched) {
            Adoptions adoptions = report.says() == null ? null : begun.get(Reports.subject(report.says()));
            if (adoptions != null) {
                adoptions.touched(report);
            }
        }
    }

    /** What is known where it is. */
    public Known known() {
        return known;
    }

    /** Where every actor stands, as known where it is, until it goes on. */
    public Adoptions adoptions(String service, Role role) {
        return begun.computeIfAbsent(new Subject(service, role), subject -> known.adoptions(subject, () -> placing));
    }
}
