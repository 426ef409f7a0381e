package no.utbredt.adoption.figure.kafka;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utbredt.adoption.figure.PublishedFigure;
import no.utbredt.adoption.figure.PublishedFigures;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.kafka.Histories;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.PublishedFigureState;
import no.utbredt.documents.Archive;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Published figures as documents; they are few and seldom asked for here, so nothing is held in memory. */
@Component
public class FigureDocuments implements PublishedFigures {

    private final Documents<PublishedFigureState> documents;

    public FigureDocuments(Archive archive) {
        this.documents = archive.documents(Kind.PUBLISHED_FIGURES);
    }

    @Override
    public List<PublishedFigure> all() {
        return documents.all().stream()
                .flatMap(document -> history(document).newest().stream())
                .toList();
    }

    @Override
    public Optional<History<PublishedFigure>> find(String id) {
        return documents.find(id).map(FigureDocuments::history);
    }

    @Override
    public History<PublishedFigure> enter(PublishedFigure figure, @Nullable Edition seen) {
        return history(Histories.put(documents, figure.id(), FigureToContract.write(figure), seen));
    }

    @Override
    public void enterAll(List<PublishedFigure> figures) {
        Map<String, PublishedFigureState> together = new LinkedHashMap<>();
        for (PublishedFigure figure : figures) {
            if (together.containsKey(figure.id())) {
                documents.putAll(together);
                together.clear();
            }
            together.put(figure.id(), FigureToContract.write(figure));
        }
        documents.putAll(together);
    }

    private static History<PublishedFigure> history(DocumentState<PublishedFigureState> document) {
        return Histories.of(document, state -> FigureFromContract.read(document.id(), state));
    }
}
