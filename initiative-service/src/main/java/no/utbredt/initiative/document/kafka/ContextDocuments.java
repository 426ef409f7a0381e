package no.utbredt.initiative.document.kafka;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utbredt.contract.document.ContextStatement;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.SourceState;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Kind;
import no.utbredt.initiative.document.Context;
import no.utbredt.initiative.document.Contexts;
import no.utbredt.initiative.document.KeptContext;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.roadmap.item.Classification;
import no.utbredt.initiative.roadmap.kafka.SourceDocuments;
import org.jspecify.annotations.Nullable;

/** Keeps what a document says beside in the document of ours that names it. */
public final class ContextDocuments implements Contexts {

    private final Documents<SourceState> documents;

    public ContextDocuments(Archive archive) {
        this.documents = archive.documents(Kind.SOURCES);
    }

    @Override
    public List<KeptContext> all() {
        return documents.all().stream().flatMap(ContextDocuments::kept).toList();
    }

    @Override
    public Optional<KeptContext> find(String document) {
        return documents.find(document).stream().flatMap(ContextDocuments::kept).findFirst();
    }

    @Override
    public void put(Source document, List<Context> statements) {
        documents.put(
                document.id(),
                SourceDocuments.state(
                        document,
                        statements.stream().map(ContextDocuments::written).toList()));
    }

    private static Stream<KeptContext> kept(DocumentState<SourceState> document) {
        String tag = document.version().epoch() + "-" + document.version().number();
        return Stream.ofNullable(document.newest())
                .map(state -> new KeptContext(
                        SourceDocuments.source(document.id(), state),
                        tag,
                        state.context().stream().map(ContextDocuments::read).toList()));
    }

    private static ContextStatement written(Context said) {
        Classification classification = said.classification();
        return new ContextStatement(
                said.fact(),
                said.why().name(),
                said.place(),
                said.quote(),
                said.note(),
                classification == null ? null : classification.name());
    }

    private static Context read(ContextStatement kept) {
        return new Context(
                kept.fact(),
                Context.Why.valueOf(kept.why()),
                kept.place(),
                kept.quote(),
                kept.note(),
                classification(kept.classification()));
    }

    private static @Nullable Classification classification(@Nullable String kept) {
        return kept == null ? null : Classification.valueOf(kept);
    }
}
