package no.utbredt.documents.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.utbredt.contract.document.Version;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Kind;
import no.utbredt.documents.Letter;

/** Which version of each document stands last on its topic. */
final class Ledger {

    private final Map<String, Map<String, Version>> byKind = new HashMap<>();

    void open(Kind<?> kind, Map<String, Version> onTopic) {
        byKind.put(kind.name(), new HashMap<>(onTopic));
    }

    /** The version on the topic, {@link Documents#ABSENT} when there is none. */
    Version version(Kind<?> kind, String id) {
        return of(kind).getOrDefault(id, Documents.ABSENT);
    }

    void enter(Kind<?> kind, Collection<Letter> published) {
        Map<String, Version> versions = byKind.computeIfAbsent(kind.name(), name -> new HashMap<>());
        published.forEach(letter -> versions.put(letter.id(), letter.version()));
    }

    Map<String, Version> of(Kind<?> kind) {
        return byKind.getOrDefault(kind.name(), Map.of());
    }
}
