package no.utbredt.reporting.knowledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/** The published figures that had been stated within one horizon. */
public final class KnownFigures {
    private final Known known;
    private final Memory memory;
    private final Folded folded;

    KnownFigures(Known known, Memory memory, Folded folded) {
        this.known = known;
        this.memory = memory;
        this.folded = folded;
    }

    /** All of them, by id. */
    public Map<String, PublishedFigure> all() {
        return such(figure -> true);
    }

    /** Those of one service in one role, by id. */
    public Map<String, PublishedFigure> of(String service, Role role) {
        return such(figure -> figure.service().equals(service) && figure.role() == role);
    }

    /** The figure of that id, or null when none had been stated. */
    public @Nullable PublishedFigure find(String id) {
        PublishedFigure figure = memory.figures().within(horizon(), id);
        return figure != null && figure.heardWithin(horizon()) ? figure : null;
    }

    /**
     * All with their ids in the order they are listed in, put in it once for all who ask within the same horizon until a document
     * changes.
     *
     * @param listing puts them in order by what documents say alone; there is one such order
     */
    public List<Map.Entry<String, PublishedFigure>> listed(
            Function<Known, List<Map.Entry<String, PublishedFigure>>> listing) {
        return folded.figures(horizon(), () -> listing.apply(known));
    }

    private Map<String, PublishedFigure> such(Predicate<PublishedFigure> such) {
        Map<String, PublishedFigure> figures = new TreeMap<>();
        memory.figures().within(horizon()).forEach((id, figure) -> {
            if (such.test(figure) && figure.heardWithin(horizon())) {
                figures.put(id, figure);
            }
        });
        return figures;
    }

    private Horizon horizon() {
        return known.horizon();
    }
}
