package no.utbredt.documents;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Version;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class InMemoryShelf<S> implements Shelf<S> {

    private final JavaType type;
    private final ConcurrentSkipListMap<String, DocumentState<S>> documents = new ConcurrentSkipListMap<>();

    InMemoryShelf(Class<S> state) {
        type = JsonMapper.shared().getTypeFactory().constructParametricType(DocumentState.class, state);
    }

    @Override
    public Optional<DocumentState<S>> find(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public List<DocumentState<S>> find(Collection<String> ids) {
        return ids.stream().map(documents::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<DocumentState<S>> all() {
        return List.copyOf(documents.values());
    }

    @Override
    public int add(List<DocumentState<S>> added) {
        int count = 0;
        for (DocumentState<S> document : added) {
            if (documents.putIfAbsent(document.id(), document) != null) {
                return count;
            }
            count++;
        }
        return count;
    }

    @Override
    public boolean revise(DocumentState<S> revised, Version expected) {
        DocumentState<S> now = documents.computeIfPresent(
                revised.id(), (id, current) -> current.version().equals(expected) ? revised : current);
        return now == revised;
    }

    @Override
    public boolean replace(ObjectNode document, Version expected) {
        DocumentState<S> whole = JsonMapper.shared().convertValue(document, type);
        if (expected.equals(Documents.ABSENT)) {
            return documents.putIfAbsent(whole.id(), whole) == null;
        }
        return revise(whole, expected);
    }
}
