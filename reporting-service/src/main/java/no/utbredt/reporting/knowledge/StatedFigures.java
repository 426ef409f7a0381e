package no.utbredt.reporting.knowledge;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/** The published figures that had been stated within a horizon. */
record StatedFigures(Memory memory, Horizon horizon) {

    /** Such of them, by id. */
    Map<String, PublishedFigure> such(Predicate<PublishedFigure> such) {
        Map<String, PublishedFigure> figures = new TreeMap<>();
        memory.figures().within(horizon).forEach((id, figure) -> {
            if (such.test(figure) && figure.heardWithin(horizon)) {
                figures.put(id, figure);
            }
        });
        return figures;
    }

    /** Null when none of that id had been stated. */
    @Nullable
    PublishedFigure find(String id) {
        PublishedFigure figure = memory.figures().within(horizon, id);
        return figure != null && figure.heardWithin(horizon) ? figure : null;
    }
}
