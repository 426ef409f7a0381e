package no.utbredt.initiative.roadmap.kafka;

import java.util.List;
import java.util.stream.Stream;
import no.utbredt.contract.document.ContextStatement;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.SourceState;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Kind;
import no.utbredt.initiative.roadmap.EnteredSources;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.roadmap.item.Classification;
import no.utbredt.initiative.time.ImpreciseDate;

/** A document of ours for each document that was entered, published on their topic. */
public final class SourceDocuments implements EnteredSources {

    private final Documents<SourceState> documents;

    public SourceDocuments(Archive archive) {
        this.documents = archive.documents(Kind.SOURCES);
    }

    @Override
    public List<Source> all() {
        return documents.all().stream().flatMap(SourceDocuments::source).toList();
    }

    @Override
    public void put(Source source) {
        documents.put(source.id(), state(source, context(source.id())));
    }

    /** What it says beside stays: whoever speaks of a document does not take away what it said itself. */
    private List<ContextStatement> context(String id) {
        return documents.find(id).stream()
                .flatMap(kept -> Stream.ofNullable(kept.newest()))
                .flatMap(state -> state.context().stream())
                .toList();
    }

    /** A document in the words of the contract. */
    public static SourceState state(Source source, List<ContextStatement> context) {
        return new SourceState(
                source.title(),
                source.issuer(),
                source.series(),
                source.publishedAt().text(),
                source.scope(),
                source.classification().name(),
                source.licence(),
                context);
    }

    private static Stream<Source> source(DocumentState<SourceState> document) {
        return Stream.ofNullable(document.newest()).map(state -> source(document.id(), state));
    }

    /** A document of the contract in our words. */
    public static Source source(String id, SourceState state) {
        return new Source(
                id,
                state.title(),
                state.issuer(),
                state.series(),
                ImpreciseDate.kept(state.publishedAt()),
                state.scope(),
                Classification.valueOf(state.classification()),
                state.licence());
    }
}
