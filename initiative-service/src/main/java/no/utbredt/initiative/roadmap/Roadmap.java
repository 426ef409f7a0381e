package no.utbredt.initiative.roadmap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.initiative.roadmap.item.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The whole roadmap.
 *
 * @param sources the documents it cites
 * @param initiatives by id
 */
public record Roadmap(Sources sources, Map<String, Initiative> initiatives) {

    public static final Roadmap EMPTY = new Roadmap(Sources.NONE, Map.of());

    /**
     * As known at the end of that day, without the documents that nothing known then cites (law 3).
     *
     * @param histories of all initiatives
     */
    static Roadmap knownAt(LocalDate day, Collection<History> histories, Sources sources) {
        Map<String, Initiative> known = new TreeMap<>();
        for (History history : histories) {
            Initiative then = history.knownAt(day);
            if (then != null) {
                known.put(history.id(), then);
            }
        }
        return new Roadmap(sources.citedBy(known.values()), known);
    }

    /** With only what may be displayed. */
    public Roadmap open() {
        Map<String, Initiative> open = new TreeMap<>();
        initiatives.forEach((id, initiative) -> {
            Initiative shown = sources.open(initiative);
            if (!shown.names().isEmpty()) {
                open.put(id, shown);
            }
        });
        return new Roadmap(sources, open);
    }

    /**
     * With only what had been stated by that day (law 3); the one place where that is told of many initiatives and of one.
     *
     * @param day all of it when null
     */
    public Roadmap statedBy(@Nullable LocalDate day) {
        if (day == null) {
            return this;
        }
        Map<String, Initiative> stated = new TreeMap<>();
        initiatives.forEach((id, initiative) -> {
            Initiative then = statedBy(day, initiative, sources);
            if (!Statements.of(then).isEmpty()) {
                stated.put(id, then);
            }
        });
        return new Roadmap(sources, stated);
    }

    /** What had been stated of it by that day; a name nobody had used is none. */
    public static Initiative statedBy(LocalDate day, Initiative initiative, Sources sources) {
        Initiative then = Statements.keeping(initiative, citation -> sources.isStatedBy(day, citation));
        boolean named = !then.names().isEmpty()
                && then.names().getFirst().equals(initiative.names().getFirst());
        return named ? then : Shape.without(then, "nameEnglish");
    }

    /** With these sources in place of its own. */
    public Roadmap citing(Sources others) {
        return new Roadmap(others, initiatives);
    }

    /** Without that initiative. */
    public Roadmap without(String id) {
        Map<String, Initiative> rest = new TreeMap<>(initiatives);
        rest.remove(id);
        return new Roadmap(sources, rest);
    }

    /** With this initiative in place of the one of the same id. */
    public Roadmap with(Initiative initiative) {
        return with(Map.of(initiative.id(), initiative));
    }

    /** With these initiatives in place of those of the same id. */
    public Roadmap with(Map<String, Initiative> others) {
        Map<String, Initiative> together = new TreeMap<>(initiatives);
        together.putAll(others);
        return new Roadmap(sources, together);
    }
}
