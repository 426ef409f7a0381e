package no.utbredt.reporting.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.report.Corrections;
import no.utbredt.reporting.report.Footnote;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.vocabulary.FootnoteKey;
import org.jspecify.annotations.Nullable;

/** The reports known within one horizon, by what they say something of; those that are out, unplaced or set aside among them. */
public final class KnownReports {
    private final Known known;
    private final Memory memory;
    private final Reports reports;

    KnownReports(Known known, Memory memory) {
        this.known = known;
        this.memory = memory;
        this.reports = memory.reports();
    }

    /** Those that stand in a document, in no order. */
    public Stream<Report> in(String document) {
        return within(reports.in(document));
    }

    /** Those of one service, in no order. */
    public Stream<Report> ofService(String service) {
        return within(reports.ofService(service));
    }

    /**
     * Those that may speak of an actor, in no order: that name it, as whom they are about or beside that, on whatever day, and those
     * about any it ever belonged to.
     */
    public Stream<Report> of(String actor) {
        Set<Reference> references = new HashSet<>(known.registry().references(actor));
        known.registry()
                .everAbove(actor)
                .forEach(above -> references.addAll(known.registry().references(above)));
        return within(reports.naming(references));
    }

    /** Those with a code we do not know, by name. */
    public List<ReportName> unknownCodes() {
        return reports.unknownCodes(known.horizon());
    }

    /** Which of them name which, whenever that was recorded. */
    public Corrections corrections() {
        return reports.corrections();
    }

    /** The words of one that may be shown, or null when none are known or they are erased. */
    public @Nullable Footnote footnote(ReportName name) {
        return memory.footnotes().within(known.horizon(), FootnoteKey.of(name.source(), name.id()));
    }

    private Stream<Report> within(Stream<Report> some) {
        return some.filter(report -> report.within(known.horizon()));
    }
}
