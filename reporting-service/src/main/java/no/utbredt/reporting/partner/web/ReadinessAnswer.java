package no.utbredt.reporting.partner.web;

import no.utbredt.edge.Notice;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.partner.Readiness;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;

/**
 * Whether an area is ready together.
 *
 * @param basis of the whole area
 * @param members a page of those the service is for
 */
record ReadinessAnswer(String notice, BasisBody basis, ReadinessBody readiness, Page<PartnerBody> members) {

    static ReadinessAnswer of(Readiness readiness, Asked asked, Known then, KnownUpTo known) {
        int day = OsloDay.number(readiness.coverage().question().structure());
        return new ReadinessAnswer(
                Notice.TEXT,
                BasisBody.of(readiness.coverage(), known),
                ReadinessBody.of(readiness, then),
                Page.of(readiness.members(), member -> PartnerBody.of(member, day, then), asked));
    }
}
