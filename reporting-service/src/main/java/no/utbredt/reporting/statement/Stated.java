package no.utbredt.reporting.statement;

import java.util.Comparator;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.time.PartialDate;

/** Something a source said: of one actor, or a figure of many. */
public sealed interface Stated {

    /** The latest said first; of those said at one time in the order of their names. */
    Comparator<Stated> LATEST_FIRST = Comparator.<Stated>comparingInt(
                    stated -> stated.statedAt().last())
            .reversed()
            .thenComparing(Stated::source)
            .thenComparing(Stated::id);

    /** When it was said. */
    PartialDate statedAt();

    /** Who said it, or the document it stands in. */
    String source();

    /** What tells it from all others of its source. */
    String id();

    /** A report; it says something. */
    record OfActor(Report report, Statement says) implements Stated {
        @Override
        public PartialDate statedAt() {
            return report.statedAt();
        }

        @Override
        public String source() {
            return report.name().source();
        }

        @Override
        public String id() {
            return report.name().id();
        }
    }

    /** A published figure. */
    record OfMany(String id, PublishedFigure figure) implements Stated {
        @Override
        public PartialDate statedAt() {
            return figure.statedAt();
        }

        @Override
        public String source() {
            return figure.citation().document();
        }
    }
}
