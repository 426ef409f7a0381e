package no.utbredt.initiative.roadmap;

import java.util.Map;
import java.util.TreeMap;

/**
 * The whole roadmap.
 *
 * @param sources the documents it cites
 * @param initiatives by id
 */
public record Roadmap(Sources sources, Map<String, Initiative> initiatives) {

    public static final Roadmap EMPTY = new Roadmap(Sources.NONE, Map.of());

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
