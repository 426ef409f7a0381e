package no.utbredt.initiative.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.utbredt.initiative.roadmap.item.Citation;
import no.utbredt.initiative.roadmap.item.Item;
import no.utbredt.initiative.roadmap.item.Shape;
import no.utbredt.initiative.roadmap.item.Statement;
import org.jspecify.annotations.Nullable;

/** Every statement about an initiative, and the initiative with only some of them. */
public final class Statements {

    private Statements() {}

    /**
     * A statement with what it is about.
     *
     * @param section list of the initiative it stands in, for example {@code milestones}
     * @param item the item it is about, or null when it is about the initiative itself
     * @param said what the source says; a {@link Raised} where the source only brings the item up
     */
    public record Spoken(String section, @Nullable Item item, Statement said) {}

    /** A source brings an item up without saying more. */
    public record Raised(Citation source) implements Statement {}

    /** In the order of the initiative. */
    public static List<Spoken> of(Initiative initiative) {
        List<Spoken> spoken = new ArrayList<>();
        Shape.values(initiative).forEach((section, value) -> collect(section, null, value, spoken));
        return List.copyOf(spoken);
    }

    private static void collect(String section, @Nullable Item about, @Nullable Object value, List<Spoken> spoken) {
        if (value instanceof List<?> list) {
            list.forEach(element -> collect(section, about, element, spoken));
        } else if (value instanceof Statement said) {
            spoken.add(new Spoken(section, said instanceof Item item ? item : about, said));
        } else if (value instanceof Item item) {
            Shape.values((Record) item).values().forEach(part -> collect(section, item, part, spoken));
        } else if (value instanceof Citation citation) {
            spoken.add(new Spoken(section, about, new Raised(citation)));
        }
    }

    /** Only the statements whose citation is wanted; an item of which nobody says anything any more falls away. */
    public static Initiative keeping(Initiative initiative, Predicate<Citation> wanted) {
        return Shape.withLists(initiative, list -> kept(list, wanted));
    }

    private static List<?> kept(List<?> list, Predicate<Citation> wanted) {
        List<Object> kept = new ArrayList<>();
        for (Object element : list) {
            kept(element, wanted).ifPresent(kept::add);
        }
        return kept;
    }

    private static Optional<Object> kept(Object element, Predicate<Citation> wanted) {
        return switch (element) {
            case Statement said -> wanted.test(said.source()) ? Optional.of(said) : Optional.empty();
            case Citation citation -> wanted.test(citation) ? Optional.of(citation) : Optional.empty();
            case Item item -> {
                Record rest = Shape.withLists((Record) item, list -> kept(list, wanted));
                yield speaks(rest) ? Optional.of(rest) : Optional.empty();
            }
            default -> Optional.of(element);
        };
    }

    private static boolean speaks(Record item) {
        List<Spoken> spoken = new ArrayList<>();
        Shape.values(item).values().forEach(part -> collect("", null, part, spoken));
        return !spoken.isEmpty();
    }
}
