package no.utbredt.initiative.roadmap;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What a document that is entered whole adds to the roadmap.
 *
 * @param sources that document and those it speaks of
 * @param names of the initiatives' files, {@code <id>.yaml}
 * @param rewriting makes the new text of a file of its name and of what stands of it
 */
public record Added(Sources sources, Set<String> names, BiFunction<String, Optional<Initiative>, String> rewriting) {}
