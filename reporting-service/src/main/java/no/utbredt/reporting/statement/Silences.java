package no.utbredt.reporting.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.knowledge.Known;
import org.jspecify.annotations.Nullable;

/** Tells which documents say nothing of which services and initiatives (<em>ikke omtalt</em>). */
public final class Silences {

    private Silences() {}

    /** What is looked for in a document. */
    public enum Kind {
        SERVICE,
        INITIATIVE
    }

    /**
     * One document and one thing it may speak of.
     *
     * @param document id of the document
     * @param kind of the thing
     * @param id of the service or initiative
     * @param silent whether nothing that stands is said of it there
     */
    public record Silence(String document, Kind kind, String id, boolean silent) {}

    /**
     * Each document with each service and each initiative, in the order they are asked for.
     *
     * @throws UnknownDocument when nothing is known to stand in one of them: of that nobody can say that it is silent
     */
    public static List<Silence> of(
            List<String> documents, List<String> services, List<String> initiatives, Known known) {
        Map<String, Set<String>> spoken = Statements.servicesByDocument(documents, known);
        Map<String, Initiative> promised = known.initiatives();
        List<Silence> found = new ArrayList<>();
        for (String document : documents) {
            if (!spoken.containsKey(document) && known.source(document) == null) {
                throw new UnknownDocument(document);
            }
            Set<String> its = spoken.getOrDefault(document, Set.of());
            services.forEach(id -> found.add(new Silence(document, Kind.SERVICE, id, !its.contains(id))));
            initiatives.forEach(
                    id -> found.add(new Silence(document, Kind.INITIATIVE, id, !cites(promised.get(id), document))));
        }
        return found;
    }

    private static boolean cites(@Nullable Initiative initiative, String document) {
        return initiative != null
                && initiative.sources().stream().anyMatch(source -> source.id().equals(document));
    }
}
