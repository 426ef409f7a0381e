package no.utbredt.client.verdict;

import java.time.LocalDate;
import java.util.Locale;
import no.utbredt.client.http.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which of one's own reports are asked for; what is null is not asked for.
 *
 * @param verdict {@code RECORDED}, {@code DUPLICATE} or {@code CONFLICT}
 * @param from the first day on which the log took the judged delivery, Europe/Oslo
 * @param to the last such day
 * @param limit the most of a page, 1 to 1000
 * @param next what the page before gave
 */
public record OwnReportsQuestion(
        @Nullable Status verdict,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer limit,
        @Nullable String next) {

    /** Where it is asked. */
    public String address() {
        return new Query("/v1/reports/own")
                .with("verdict", verdict == null ? null : verdict.name().toLowerCase(Locale.ROOT))
                .with("from", from)
                .with("to", to)
                .with("limit", limit)
                .with("next", next)
                .toString();
    }
}
