package no.utbredt.reporting.web;

import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.initiative.Source;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.knowledge.Publicity;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Evidence;
import no.utbredt.reporting.report.Footnote;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document, and in which words.
 *
 * @param document id of the document, or null when none is named
 * @param title the document's title, or null where the roadmap does not cite it openly
 * @param issuer who published the document, or null with the title
 * @param place chapter, case, page or line, or null
 * @param quote the words, or null where there are none that may be shown
 */
record Passage(
        @Nullable String document,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String place,
        @Nullable String quote) {

    private static final Passage NONE = new Passage(null, null, null, null, null);

    /** What a report rests on; nothing where it may speak of a person (law 12). */
    static Passage of(Report report, Known known) {
        if (!Publicity.mayBeNamed(report, known)) {
            return NONE;
        }
        Statement says = report.says();
        return of(says == null ? null : says.evidence(), report.name(), known);
    }

    /** What something beside the stages rests on. */
    static Passage of(Event<?> event, Known known) {
        return of(event.says().evidence(), event.name(), known);
    }

    private static Passage of(@Nullable Evidence evidence, ReportName name, Known known) {
        Footnote footnote = known.said().footnote(name);
        return of(
                evidence == null ? null : evidence.document(),
                evidence == null ? null : evidence.place(),
                footnote == null ? null : footnote.quote(),
                known);
    }

    /** What a published figure rests on that answers for each of its members; nothing where there is no such figure. */
    static Passage ofFigure(ReportName name, Known known) {
        PublishedFigure figure = known.figures().find(name.id());
        if (figure == null || !figure.citation().document().equals(name.source())) {
            return NONE;
        }
        PublishedFigure.Citation citation = figure.citation();
        return of(citation.document(), citation.place(), citation.open() ? citation.quote() : null, known);
    }

    private static Passage of(@Nullable String document, @Nullable String place, @Nullable String quote, Known known) {
        Source source = document == null ? null : known.source(document);
        return new Passage(
                document,
                source == null ? null : source.title(),
                source == null ? null : source.issuer(),
                place,
                quote);
    }
}
