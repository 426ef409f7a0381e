package no.utbredt.reporting.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Placing;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.initiative.Source;
import no.utbredt.reporting.kept.Once;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * What earlier questions worked out of one state of the documents. Losing it costs time, nothing else. What is known to the last
 * is kept for every subject; of earlier horizons only some. Nothing is worked out while a place in it is held.
 */
final class Folded {
    private static final int MOST_SUBJECTS = 1024;
    private static final int MOST_EARLIER = 128;
    private static final int MOST_REGISTRIES = 8;
    private static final int MOST_ORDERS = 8;

    private record Earlier(Subject subject, Horizon horizon) {}

    private record Registered(
            @Nullable Instant actors,
            @Nullable Instant groups,
            @Nullable Instant areas) {}

    /** The roadmap may come to be known otherwise without anything else here being lost. */
    private record Citing(Documents<Initiative> roadmap, Horizon horizon) {}

    private final Map<Subject, Adoptions> latest = new ConcurrentHashMap<>();
    private final Map<Earlier, Adoptions> earlier = new ConcurrentHashMap<>();
    private final Map<Horizon, Once<Placing>> placings = new ConcurrentHashMap<>();
    private final Map<Registered, Once<Registry>> registries = new ConcurrentHashMap<>();
    private final Map<Horizon, Once<List<Map.Entry<String, PublishedFigure>>>> figures = new ConcurrentHashMap<>();
    private final Map<Citing, Once<Map<String, Source>>> cited = new ConcurrentHashMap<>();

    /** @param begin to be at no cost: folding comes when it is asked */
    Adoptions adoptions(Subject subject, Horizon horizon, Supplier<Adoptions> begin) {
        return horizon.equals(Horizon.LATEST)
                ? remembered(latest, subject, MOST_SUBJECTS, begin)
                : remembered(earlier, new Earlier(subject, horizon), MOST_EARLIER, begin);
    }

    Registry registry(
            @Nullable Instant lastActor,
            @Nullable Instant lastGroup,
            @Nullable Instant lastArea,
            Supplier<Registry> work) {
        return remembered(
                        registries,
                        new Registered(lastActor, lastGroup, lastArea),
                        MOST_REGISTRIES,
                        () -> new Once<>(work))
                .get();
    }

    Placing placing(Horizon horizon, Supplier<Placing> work) {
        return remembered(placings, horizon, MOST_EARLIER, () -> new Once<>(work))
                .get();
    }

    List<Map.Entry<String, PublishedFigure>> figures(
            Horizon horizon, Supplier<List<Map.Entry<String, PublishedFigure>>> work) {
        return remembered(figures, horizon, MOST_ORDERS, () -> new Once<>(work)).get();
    }

    Map<String, Source> cited(Documents<Initiative> roadmap, Horizon horizon) {
        return remembered(
                        cited,
                        new Citing(roadmap, horizon),
                        MOST_ORDERS,
                        () -> new Once<>(() ->
                                Source.cited(horizon, roadmap.within(horizon).values())))
                .get();
    }

    private static <K, V> V remembered(Map<K, V> kept, K key, int most, Supplier<V> begin) {
        V held = kept.get(key);
        if (held != null) {
            return held;
        }
        if (kept.size() >= most) {
            kept.clear();
        }
        return kept.computeIfAbsent(key, some -> begin.get());
    }

    /** What was worked out of a report is no longer what it was, for those whose horizon reaches to the cause. */
    void outdated(Outdated outdated) {
        Statement says = outdated.report().says();
        if (says != null) {
            Subject subject = Reports.subject(says);
            Adoptions known = latest.get(subject);
            if (known != null) {
                known.touched(outdated.report());
            }
            earlier.forEach((key, adoptions) -> {
                if (key.subject().equals(subject) && outdated.cause().within(key.horizon())) {
                    adoptions.touched(outdated.report());
                }
            });
        }
    }
}
