package no.utbredt.adoption.history.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.History;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.documents.Documents;

/**
 * Documents in the contract's words, many at a time.
 *
 * @param documents where they are kept
 * @param writing into the contract's words
 * @param reading a document back as a history
 * @param remember takes what was written into memory
 */
public record BulkDocuments<C, T>(
        Documents<C> documents,
        Function<T, C> writing,
        Function<DocumentState<C>, History<T>> reading,
        Consumer<List<DocumentState<C>>> remember)
        implements Bulk<T> {

    @Override
    public Map<String, History<T>> find(Collection<String> ids) {
        return documents.find(ids).stream().collect(Collectors.toMap(DocumentState::id, reading));
    }

    @Override
    public Set<String> register(Map<String, Seen<T>> states) {
        Map<String, Documents.Seen<C>> seen = new HashMap<>();
        states.forEach((id, each) ->
                seen.put(id, new Documents.Seen<>(Histories.version(each.edition()), writing.apply(each.state()))));
        List<DocumentState<C>> kept = documents.putSeen(seen);
        remember.accept(kept);
        Set<String> outdated = new HashSet<>(states.keySet());
        kept.forEach(document -> outdated.remove(document.id()));
        return outdated;
    }
}
