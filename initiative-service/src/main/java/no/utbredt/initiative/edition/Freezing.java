package no.utbredt.initiative.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.time.ImpreciseDate;

/** Freezes editions of the roadmap, and holds them against each other and against now. */
public final class Freezing {

    /** What {@code to} says for the roadmap as it stands. */
    public static final String NOW = "now";

    private final Editions editions;
    private final Supplier<Roadmap> roadmap;
    private final Clock clock;

    /** @param roadmap asked anew each time */
    public Freezing(Editions editions, Supplier<Roadmap> roadmap, Clock clock) {
        this.editions = editions;
        this.roadmap = roadmap;
        this.clock = clock;
    }

    /** Freezes what the documents of the plan say now; an edition frozen before stays as it is and is given back. */
    public Edition freeze(EditionPlan plan) {
        return editions.find(plan.id())
                .orElseGet(() -> editions.freeze(Edition.of(plan, roadmap.get(), clock.instant())));
    }

    /** Freezes those that are not yet. An edition of which a document is not known yet waits. */
    public List<Edition> freezeAll(Collection<EditionPlan> plans) {
        return plans.stream()
                .filter(plan -> unknown(plan).isEmpty())
                .map(this::freeze)
                .toList();
    }

    /** The documents of the plan that no source of the roadmap is. */
    public List<String> unknown(EditionPlan plan) {
        return plan.sources().stream()
                .filter(source -> !roadmap.get().sources().byId().containsKey(source))
                .toList();
    }

    public List<Edition> all() {
        return editions.all();
    }

    public Optional<Edition> find(String id) {
        return editions.find(id);
    }

    /**
     * The roadmap as it stands, to be held against that edition.
     *
     * @param whole with every document, not only those of the edition's series
     */
    public Edition now(Edition against, boolean whole) {
        Roadmap stands = roadmap.get();
        String series = against.plan().series();
        List<String> sources = stands.sources().byId().values().stream()
                .filter(source -> whole
                        || series.equals(source.series())
                        || against.plan().sources().contains(source.id()))
                .map(Source::id)
                .toList();
        ImpreciseDate today = ImpreciseDate.parse(
                LocalDate.now(clock.withZone(ZoneId.of("Europe/Oslo"))).toString());
        return Edition.of(new EditionPlan(NOW, "Nå", series, today, sources), stands, clock.instant());
    }
}
