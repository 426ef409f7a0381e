package no.utbredt.reporting.web;

import java.util.Map;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.ReportName;
import org.jspecify.annotations.Nullable;

/**
 * Something with its id and its Norwegian name.
 *
 * @param name the id itself where no name is known
 */
public record Named(String id, String name) {

    /** A service of the catalogue. */
    public static Named service(String id, Known known) {
        Service service = known.services().get(id);
        return new Named(id, service == null ? id : service.name());
    }

    /** The solution of a service. */
    public static Named solution(String service, Known known) {
        Service found = known.services().get(service);
        return found == null ? new Named("", "") : new Named(found.solution(), found.solutionName());
    }

    /** An actor group. */
    public static Named group(String id, Known known) {
        Map<String, Group> groups = known.registry().groups();
        Group group = groups.get(id);
        return new Named(id, group == null ? id : group.name());
    }

    /** An actor by its name on that epoch day; null when whoever asks is not told of it (law 12). */
    public static @Nullable Named actor(String id, int day, Known known) {
        Actor actor = known.registry().actor(id);
        if (actor == null) {
            return new Named(id, id);
        }
        String name = actor.nameOn(day);
        return !known.disclosure().tellsOf(id) ? null : new Named(id, name == null ? id : name);
    }

    /** A report about that actor; blank when it would tell who a person may be (law 12). */
    public static Cited report(ReportName name, String actor, Known known) {
        return known.disclosure().tellsOf(actor) ? Cited.of(name, known) : Cited.NOBODYS;
    }
}
