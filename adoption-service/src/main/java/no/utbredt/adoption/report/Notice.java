package no.utbredt.adoption.report;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.fault.Fault;

/**
 * Something about a report that is taken that its sender will want to know.
 *
 * @param field where, as a JSON pointer into the CloudEvent
 * @param fault what it is; not a fault that refuses
 */
public record Notice(String field, Fault fault) {

    /** That it has no place yet: it is on the log, listed as unplaced and counts from when the registry learns of it. */
    static List<Notice> unplaced(Report report, Registered registered) {
        List<Notice> notices = new ArrayList<>();
        if (report instanceof Report.Adopted adopted) {
            if (!registered.actor(adopted.actor())) {
                notices.add(new Notice("/data/actor", Faults.actorNotKnownYet()));
            }
            if (!registered.service(adopted.service())) {
                notices.add(new Notice("/data/service", Faults.serviceNotKnownYet()));
            }
        }
        return notices;
    }
}
