package no.utbredt.reporting.report;

import java.util.Set;
import no.utbredt.reporting.kept.InOrder;
import no.utbredt.reporting.kept.Kept;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A report the register admitted, once and for ever.
 *
 * @param name its source and id
 * @param stamp who was heard, and when the log took it
 * @param statedAt when the source said it
 * @param says what it says, or null when it only takes other reports back
 * @param replaces the reports it corrects or retracts: they are out for good (law 2)
 */
public record Report(
        ReportName name,
        Stamp stamp,
        PartialDate statedAt,
        @Nullable Statement says,
        Set<ReportName> replaces) implements Admitted {
    private static final String OF_DOCUMENT = "urn:utbredt:document:";

    public Report {
        replaces = InOrder.of(replaces);
    }

    /** No reports yet, to be kept by name. */
    public static Kept<ReportName, Report> keptByName() {
        return Kept.by(Report::name, ReportName::unforeseeable);
    }

    /** Whether it had been recorded, and stated if that is asked, within the horizon. */
    public boolean within(Horizon horizon) {
        return horizon.knows(stamp.recordedAt()) && horizon.heard(statedAt);
    }

    /** Id of the document it stands in, or null when none is known or it says nothing. */
    public @Nullable String document() {
        if (says == null) {
            return null;
        }
        if (says.evidence() != null) {
            return says.evidence().document();
        }
        return stamp.speaker() == Speaker.DOCUMENT && name.source().startsWith(OF_DOCUMENT)
                ? name.source().substring(OF_DOCUMENT.length())
                : null;
    }

    /** Whether it may put a report of that name out: its own source's, or any when an operator speaks. */
    public boolean mayReplace(ReportName other) {
        return stamp.speaker() == Speaker.OPERATOR || name.source().equals(other.source());
    }
}
