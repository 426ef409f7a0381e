package no.utbredt.initiative.roadmap.kafka;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        documents.putAll(Map.of(
                source.id(),
                new SourceState(
                        source.title(),
                        source.issuer(),
                        source.series(),
                        source.publishedAt().text(),
                        source.scope(),
                        source.classification().name(),
                        source.licence())));
    }

    private static Stream<Source> source(DocumentState<SourceState> document) {
        return Stream.ofNullable(document.newest())
                .map(state -> new Source(
                        document.id(),
                        state.title(),
                        state.issuer(),
                        state.series(),
                        ImpreciseDate.kept(state.publishedAt()),
                        state.scope(),
                        Classification.valueOf(state.classification()),
                        state.licence()));
    }
}
