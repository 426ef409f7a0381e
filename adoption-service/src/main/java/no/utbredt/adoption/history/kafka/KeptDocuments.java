package no.utbredt.adoption.history.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.utbredt.adoption.history.Bulk;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.Newest;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.documents.Documents;
import org.jspecify.annotations.Nullable;

/** Documents of one kind that an operator edits and files are loaded into, with the newest of each in memory. */
public final class KeptDocuments<C, T> {

    /** One kind in the contract's words and back. */
    public interface Mapping<C, T> {

        /** The id of the document it is kept as. */
        String id(T value);

        C write(T value);

        /** @throws IllegalArgumentException or java.time.DateTimeException when an earlier edition took what is refused today */
        T read(String id, C state);
    }

    private final Documents<C> documents;
    private final Mapping<C, T> mapping;
    private final Consumer<List<T>> heard;
    private final Newest<T> newest = new Newest<>();

    /** @param heard is handed all that hold now, by id, whenever something is learned */
    public KeptDocuments(Documents<C> documents, Mapping<C, T> mapping, Consumer<List<T>> heard) {
        this.documents = documents;
        this.mapping = mapping;
        this.heard = heard;
    }

    /** What was ever registered under that id, from the store. */
    public Optional<History<T>> find(String id) {
        return documents.find(id).map(this::history);
    }

    /**
     * Registers one on an operator's word.
     *
     * @param seen the edition the operator changes, or null for any
     * @throws no.utbredt.adoption.history.Outdated when it has another
     */
    public History<T> register(T value, @Nullable Edition seen) {
        DocumentState<C> kept = Histories.put(documents, mapping.id(value), mapping.write(value), seen);
        remember(Stream.of(kept));
        return history(kept);
    }

    /** Many at a time, each over the edition its writer saw. */
    public Bulk<T> many() {
        return new BulkDocuments<>(documents, mapping::write, this::history, kept -> remember(kept.stream()));
    }

    /**
     * Registers what files say, unless they said it before: a file never undoes what an operator registered since.
     *
     * @return how many changed
     */
    public int load(Collection<T> values) {
        reread();
        List<T> news = values.stream().filter(this::isNews).toList();
        news.forEach(value -> register(value, null));
        return news.size();
    }

    /** Takes into memory what other processes have registered. */
    public void reread() {
        remember(documents.all().stream());
    }

    private boolean isNews(T value) {
        return newest.find(mapping.id(value))
                .map(known -> !known.everSaid(value))
                .orElse(true);
    }

    private synchronized void remember(Stream<DocumentState<C>> read) {
        read.forEach(document -> newest.take(document.id(), history(document)));
        heard.accept(newest.values());
    }

    private History<T> history(DocumentState<C> document) {
        return Histories.of(document, state -> mapping.read(document.id(), state));
    }
}
