package no.utbredt.adoption.figure.kafka;

import no.utbredt.adoption.figure.Count;
import no.utbredt.adoption.figure.Matter;
import no.utbredt.adoption.figure.Publication;
import no.utbredt.adoption.figure.PublishedFigure;
import no.utbredt.adoption.figure.Relations;
import no.utbredt.adoption.figure.Saying;
import no.utbredt.adoption.figure.Subset;
import no.utbredt.contract.document.PublishedFigureState;
import org.jspecify.annotations.Nullable;

/** A published figure in the contract's words. */
final class FigureToContract {

    private FigureToContract() {}

    static PublishedFigureState write(PublishedFigure figure) {
        Matter matter = figure.matter();
        Saying saying = figure.saying();
        Publication publication = figure.publication();
        return new PublishedFigureState(
                matter.service(),
                matter.role().name(),
                matter.group(),
                subset(matter.subset()),
                name(matter.stage()),
                value(saying.value()),
                name(saying.word()),
                name(saying.memberStage()),
                matter.scopes(),
                figure.asOf().toString(),
                publication.statedAt().toString(),
                saying.basis(),
                figure.relations().partOf(),
                previous(figure.relations().previous()),
                change(figure.relations().change()),
                saying.certainty().name(),
                publication.quote(),
                publication.document(),
                publication.place(),
                publication.classification().name(),
                publication.note());
    }

    private static PublishedFigureState.@Nullable Subset subset(@Nullable Subset subset) {
        return subset == null
                ? null
                : new PublishedFigureState.Subset(subset.kind().name(), subset.value());
    }

    private static PublishedFigureState.@Nullable Value value(@Nullable Count count) {
        return count == null
                ? null
                : new PublishedFigureState.Value(
                        count.number(), count.unit().name(), count.qualifier().name());
    }

    private static PublishedFigureState.@Nullable Previous previous(Relations.@Nullable Previous previous) {
        return previous == null
                ? null
                : new PublishedFigureState.Previous(
                        previous.number(),
                        previous.asOf() == null ? null : previous.asOf().toString(),
                        previous.figure());
    }

    private static PublishedFigureState.@Nullable Change change(Relations.@Nullable Change change) {
        return change == null ? null : new PublishedFigureState.Change(change.number(), change.since());
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
