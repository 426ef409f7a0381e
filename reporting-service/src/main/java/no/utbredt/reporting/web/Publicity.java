package no.utbredt.reporting.web;

import java.util.List;
import java.util.Objects;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Statement;

/** Of whom the public is told (law 12). */
public final class Publicity {

    private Publicity() {}

    /**
     * Whether whom a report speaks of may be named: nobody it may mean may be a person. Of those nobody knows only municipalities
     * may; a retraction speaks of whom the reports it takes back speak of.
     */
    public static boolean mayBeNamed(Report report, Known known) {
        Statement says = report.says();
        if (says == null) {
            return report.replaces().stream()
                    .map(known::report)
                    .allMatch(named -> named != null && named.says() != null && mayBeNamed(named, known));
        }
        List<Actor> meant = known.registry().resolve(says.actor(), report.statedAt()).stream()
                .map(known.registry()::actor)
                .filter(Objects::nonNull)
                .toList();
        return meant.isEmpty()
                ? says.actor().scheme().equals("KOMNR")
                : meant.stream().noneMatch(Actor::restricted);
    }
}
