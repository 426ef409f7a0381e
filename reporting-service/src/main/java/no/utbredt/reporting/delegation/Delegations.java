package no.utbredt.reporting.delegation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/** Who let whom speak, as known within one horizon. */
public final class Delegations {
    private final Collection<Document<Delegation>> documents;
    private final Horizon horizon;
    private final Registry registry;

    public Delegations(Collection<Document<Delegation>> documents, Horizon horizon, Registry registry) {
        this.documents = documents;
        this.horizon = horizon;
        this.registry = registry;
    }

    /**
     * Whether some delegation lets the report speak of that actor. It is enough that it did at any time from the report's
     * recording on: a delegation learned later helps, one revoked later takes nothing back (law 11).
     */
    public boolean cover(Report report, Statement statement, String actor) {
        String vendor = report.stamp().organisation();
        return vendor != null
                && documents.stream()
                        .flatMap(document ->
                                sinceRecording(document, report.stamp().recordedAt()).stream())
                        .anyMatch(delegation -> covers(
                                delegation,
                                vendor,
                                statement,
                                actor,
                                report.statedAt().last()));
    }

    private boolean covers(Delegation delegation, String vendor, Statement statement, String actor, int day) {
        return delegation.lets(vendor, statement.service(), day)
                && registry.holdersOf(delegation.organisation(), day).stream()
                        .anyMatch(organisation -> registry.isWithin(actor, organisation, day));
    }

    private List<Delegation> sinceRecording(Document<Delegation> document, Instant recordedAt) {
        List<Delegation> states = new ArrayList<>();
        @Nullable Delegation before = null;
        for (Recorded<Delegation> entry : document.history()) {
            if (!horizon.knows(entry.at())) {
                break;
            }
            if (before != null && entry.at().isAfter(recordedAt)) {
                states.add(before);
            }
            before = entry.state();
        }
        if (before != null) {
            states.add(before);
        }
        return states;
    }
}
