package no.utbredt.reporting.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell of an answer.
 *
 * @param area what it is about
 * @param outcome what it says
 * @param derived how many of its actors' stages are derived from succession or from a published figure; 0 when suppressed
 * @param scopeLimited of how many of its actors something certain is known, of some scope only; 0 when suppressed
 * @param published figures about this very area, newest first
 * @param age how old what decides it is; null where nobody's stage is known, and when suppressed
 * @param eligibility how many of its actors are eligible; null where nobody asks, and when suppressed
 */
public record Cell(
        Area area,
        Outcome outcome,
        int derived,
        int scopeLimited,
        List<PublishedBeside> published,
        @Nullable Age age,
        @Nullable EligibleCount eligibility) {
    public Cell {
        published = List.copyOf(published);
    }

    /** One of which no age is told. */
    public Cell(Area area, Outcome outcome, int derived, int scopeLimited, List<PublishedBeside> published) {
        this(area, outcome, derived, scopeLimited, published, null, null);
    }
}
