package no.utbredt.reporting.coverage;

import java.util.List;

/**
 * One cell of an answer.
 *
 * @param area what it is about
 * @param outcome what it says
 * @param derived how many of its actors' stages are derived from succession or from a published figure; 0 when suppressed
 * @param scopeLimited how many of its actors count only within some scope; 0 when suppressed
 * @param published figures about this very area, newest first
 */
public record Cell(Area area, Outcome outcome, int derived, int scopeLimited, List<PublishedBeside> published) {
    public Cell {
        published = List.copyOf(published);
    }
}
