package no.utbredt.reporting.finding.web;

import java.time.Instant;
import java.util.List;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.finding.Finding;
import no.utbredt.reporting.finding.WorkList;
import no.utbredt.reporting.followup.FollowUp;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.knowledge.Publicity;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.web.Cited;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at, and where it stands.
 *
 * @param id the same as long as its cause is there, and when it comes back
 * @param said what was said of it last, or null
 * @param service which service its first report speaks of; null where it speaks of none, or of who may be a person (law 12)
 * @param actor whom its first report speaks of; null where that is not known, or may be a person
 * @param vendor organisation number of the vendor it is of; null where it is of none
 * @param figures ids of the published figures it is of
 * @param reports what they are cited by; blank where that would tell who a person may be (law 12); none once its cause is gone
 */
record FindingBody(
        String id,
        Finding.Kind kind,
        FollowUp.State state,
        @Nullable FindingSaid said,
        @Nullable Named service,
        @Nullable Named actor,
        @Nullable String vendor,
        List<String> figures,
        List<Cited> reports) {

    /**
     * What was said of a finding.
     *
     * @param owner organisation number of whoever sees to it; null where nobody does, or where that may be a person's (law 12)
     * @param note what there is to say of it; null where nothing is, and for all but operators
     */
    record FindingSaid(
            FollowUp.State state,
            Instant at,
            @Nullable String owner,
            @Nullable String note) {

        static @Nullable FindingSaid of(@Nullable FollowUp said, int today, Known known) {
            return said == null
                    ? null
                    : new FindingSaid(
                            said.state(),
                            said.saidAt(),
                            told(said, today, known),
                            known.insight().full() ? said.note() : null);
        }
    }

    static FindingBody of(WorkList.Item item, int today, Known known) {
        Concern concern = Concern.of(item.reports(), today, known);
        return new FindingBody(
                item.id(),
                item.kind(),
                item.state(),
                FindingSaid.of(item.said(), today, known),
                concern.service(),
                concern.actor(),
                item.found() == null ? null : item.found().vendor(),
                item.found() == null ? List.of() : item.found().figures(),
                item.reports().stream().map(name -> shown(name, known)).toList());
    }

    /** The owner as far as the reader is told of it: nobody that has the number may be a person. */
    static @Nullable String told(FollowUp said, int today, Known known) {
        String owner = said.owner();
        return owner != null
                        && known.registry().holdersOf(new Identifier("ENH", owner), today).stream()
                                .allMatch(known.disclosure()::tellsOf)
                ? owner
                : null;
    }

    private static Cited shown(ReportName name, Known known) {
        Event<?> beside = known.beside().named(name);
        if (beside != null) {
            return Cited.of(beside, known);
        }
        Report report = known.report(name);
        return report == null || report.says() == null || Publicity.mayBeNamed(report, known)
                ? Cited.of(name, known)
                : Cited.NOBODYS;
    }
}
