package no.utbredt.reporting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.vocabulary.References;
import org.jspecify.annotations.Nullable;

/**
 * A report as the public may cite it: who speaks, where it stands and in which words, and a reference that its vendor and operators
 * can have resolved. Clients and the names they give their reports are their own affair; what was entered from a public document
 * has its name.
 *
 * @param reference opaque and lasting; blank where even that is withheld (law 12)
 * @param speaker in which capacity it was heard, or null where nothing is known or to be told
 * @param organisation number of the organisation that speaks, or null
 * @param source of a report from a document; else null
 * @param id of a report from a document; else null
 * @param document id of the document it stands in, or null; it and what follows are told of nobody who may be a person (law 12)
 * @param title the document's title, or null where the roadmap does not cite it openly
 * @param issuer who published the document, or null with the title
 * @param place chapter, case, page or line within the document, or null
 * @param quote the source's own words, or null where there are none that may be shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cited(
        String reference,
        @Nullable Speaker speaker,
        @Nullable String organisation,
        @Nullable String source,
        @Nullable String id,
        @Nullable String document,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String place,
        @Nullable String quote) {

    /** Stands where a report would tell who a person may be. */
    public static final Cited NOBODYS = new Cited("", null, null, null, null, null, null, null, null, null);

    /** A report by its name; of a published figure that speaks for its members its words; of one that never came only the reference. */
    public static Cited of(ReportName name, Known known) {
        Report report = known.report(name);
        return report == null
                ? of(reference(name), null, null, null, null, Passage.ofFigure(name, known))
                : of(report, known);
    }

    /** A report. */
    public static Cited of(Report report, Known known) {
        return of(report, Passage.of(report, known));
    }

    /** What is said beside the stages, of nobody who may be a person. */
    public static Cited of(Event<?> event, Known known) {
        return of(event.report(), Passage.of(event, known));
    }

    private static Cited of(Report report, Passage passage) {
        ReportName name = report.name();
        Speaker speaker = report.stamp().speaker();
        boolean document = speaker == Speaker.DOCUMENT;
        return of(
                reference(name),
                speaker,
                report.stamp().organisation(),
                document ? name.source() : null,
                document ? name.id() : null,
                passage);
    }

    private static Cited of(
            String reference,
            @Nullable Speaker speaker,
            @Nullable String organisation,
            @Nullable String source,
            @Nullable String id,
            Passage passage) {
        return new Cited(
                reference,
                speaker,
                organisation,
                source,
                id,
                passage.document(),
                passage.title(),
                passage.issuer(),
                passage.place(),
                passage.quote());
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
