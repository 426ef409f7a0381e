package no.utbredt.initiative.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.roadmap.item.Classification;

/**
 * A document that was entered whole, with what it says beside.
 *
 * @param tag of its newest state, as an entity tag carries it
 * @param statements in the order they were entered; may be none
 */
public record KeptContext(Source document, String tag, List<Context> statements) {

    public KeptContext {
        statements = List.copyOf(statements);
    }

    /** Whether anything of it may be displayed. */
    public boolean isOpen() {
        return document.classification() == Classification.OPEN;
    }

    /** Those that may be displayed; of an internal document none. */
    public List<Context> open() {
        return isOpen() ? statements.stream().filter(Context::isOpen).toList() : List.of();
    }

    /** What stands, and what is said in place of what is called the same; what is not said stays. */
    static List<Context> together(List<Context> standing, List<Context> said) {
        Map<String, Context> all = new LinkedHashMap<>();
        standing.forEach(each -> all.put(each.fact(), each));
        said.forEach(each -> all.put(each.fact(), each));
        return List.copyOf(all.values());
    }
}
