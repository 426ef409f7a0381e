package no.utbredt.reporting.partner.web;

import java.util.List;
import no.utbredt.reporting.actor.NamedArea;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.partner.Readiness;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.Named;

/**
 * An area an actor lies in.
 *
 * @param members those the service is for, the actor itself among them, at most 100 by id; {@code /v1/areas/{id}/readiness} has all
 */
record PartnerAreaBody(Named area, ReadinessBody readiness, List<PartnerBody> members) {

    private static final int MOST_MEMBERS = 100;

    static PartnerAreaBody of(Readiness readiness, Known then) {
        String id = readiness.coverage().question().group();
        int day = OsloDay.number(readiness.coverage().question().structure());
        NamedArea area = then.registry().areas().area(id);
        String name = area == null ? null : area.nameOn(day);
        return new PartnerAreaBody(
                new Named(id, name == null ? id : name),
                ReadinessBody.of(readiness, then),
                readiness.members().stream()
                        .limit(MOST_MEMBERS)
                        .map(member -> PartnerBody.of(member, day, then))
                        .toList());
    }
}
