package no.utbredt.reporting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.vocabulary.References;
import org.jspecify.annotations.Nullable;

/**
 * A report as the public may cite it: who speaks, and a reference that its vendor and operators can have resolved. Clients and
 * the names they give their reports are their own affair; what was entered from a public document has its name.
 *
 * @param reference opaque and lasting; blank where even that is withheld (law 12)
 * @param speaker in which capacity it was heard, or null where nothing is known or to be told
 * @param organisation number of the organisation that speaks, or null
 * @param source of a report from a document; else null
 * @param id of a report from a document; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cited(
        String reference,
        @Nullable Speaker speaker,
        @Nullable String organisation,
        @Nullable String source,
        @Nullable String id) {

    /** Stands where a report would tell who a person may be. */
    public static final Cited NOBODYS = new Cited("", null, null, null, null);

    /** A report by its name; of one that never came only the reference. */
    public static Cited of(ReportName name, Known known) {
        Report report = known.report(name);
        return report == null ? new Cited(reference(name), null, null, null, null) : of(report);
    }

    /** A report. */
    public static Cited of(Report report) {
        ReportName name = report.name();
        Speaker speaker = report.stamp().speaker();
        boolean document = speaker == Speaker.DOCUMENT;
        return new Cited(
                reference(name),
                speaker,
                report.stamp().organisation(),
                document ? name.source() : null,
                document ? name.id() : null);
    }

    /** In one line, for a page. */
    public String told() {
        return source == null
                ? ((organisation == null ? "" : organisation + " ") + reference).strip()
                : source + " " + id;
    }

    private static String reference(ReportName name) {
        return References.own().of(name.source(), name.id());
    }
}
