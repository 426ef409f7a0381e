package no.utbredt.reporting.figure.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.finding.Contradiction;
import no.utbredt.reporting.knowledge.Known;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction as it is shown; numbers of a figure that is withheld are withheld too.
 *
 * @param code what contradicts what
 * @param figure id of the figure
 * @param other id of the figure it contradicts, or null
 * @param stated what is published, or null when withheld
 * @param expected what it would have to be, or the bound it breaks, or null when withheld
 * @param actors ids of the actors whose reports say otherwise, those that may be persons left out
 * @param text the same in words
 */
public record ContradictionBody(
        Contradiction.Kind code,
        String figure,
        @Nullable String other,
        @Nullable BigDecimal stated,
        @Nullable BigDecimal expected,
        List<String> actors,
        Told text) {

    /** The contradiction as the public may see it. */
    public static ContradictionBody of(Contradiction found, Known known) {
        Map<String, PublishedFigure> figures = known.figures().all();
        boolean open = open(figures.get(found.figure())) && (found.other() == null || open(figures.get(found.other())));
        return new ContradictionBody(
                found.kind(),
                found.figure(),
                found.other(),
                open ? found.stated() : null,
                open ? found.expected() : null,
                found.actors().stream().filter(actor -> open(actor, known)).toList(),
                ContradictionWords.of(found, open));
    }

    private static boolean open(@Nullable PublishedFigure figure) {
        return figure != null && figure.citation().open();
    }

    private static boolean open(String id, Known known) {
        return known.registry().actor(id) != null && known.disclosure().tellsOf(id);
    }
}
