package no.utbredt.adoption.report;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Something about a report that is taken that its sender will want to know.
 *
 * @param field where, as a JSON pointer into the CloudEvent
 * @param fault what it is; not a fault that refuses
 */
public record Notice(String field, Fault fault) {

    /**
     * Whom and what it names that is not known yet. Without its actor or service it has no place: it is on the log, listed as
     * unplaced and counts from when the registry learns of it. Without its document it counts, and is shown by the document's id.
     */
    static List<Notice> notYetKnown(Report report, Registered registered) {
        List<Notice> notices = new ArrayList<>();
        if (report instanceof Report.OfActor said && !registered.actor(said.actor())) {
            notices.add(new Notice("/data/actor", Faults.actorNotKnownYet()));
        }
        String service = service(report);
        if (service != null && !registered.service(service)) {
            notices.add(new Notice("/data/service", Faults.serviceNotKnownYet()));
        }
        Evidence evidence = report.evidence();
        if (evidence != null && !registered.document(evidence.document())) {
            notices.add(new Notice("/data/evidence/document", Faults.documentNotKnownYet()));
        }
        return notices;
    }

    private static @Nullable String service(Report report) {
        return switch (report) {
            case Report.OfActor said -> said.service();
            case Report.Supported supported -> supported.service();
            case Report.Unchanged unchanged -> null;
            case Report.Retracted retracted -> null;
        };
    }
}
