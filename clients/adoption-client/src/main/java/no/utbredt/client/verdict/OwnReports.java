package no.utbredt.client.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of one's own reports.
 *
 * @param next what to ask for the next page with; null on the last, and a page may be empty before that
 */
public record OwnReports(List<Verdict> reports, @Nullable String next) {

    public OwnReports {
        reports = reports == null ? List.of() : List.copyOf(reports);
    }
}
