package no.utbredt.adoption.figure.kafka;

import no.utbredt.adoption.fault.Codes;
import no.utbredt.adoption.figure.Classification;
import no.utbredt.adoption.figure.Count;
import no.utbredt.adoption.figure.Matter;
import no.utbredt.adoption.figure.Publication;
import no.utbredt.adoption.figure.PublishedFigure;
import no.utbredt.adoption.figure.Relations;
import no.utbredt.adoption.figure.Saying;
import no.utbredt.adoption.figure.Subset;
import no.utbredt.adoption.figure.Word;
import no.utbredt.adoption.report.Certainty;
import no.utbredt.adoption.report.Role;
import no.utbredt.adoption.report.Stage;
import no.utbredt.contract.document.PublishedFigureState;
import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/** A published figure read from the contract's words. */
final class FigureFromContract {

    private FigureFromContract() {}

    static PublishedFigure read(String id, PublishedFigureState state) {
        return new PublishedFigure(
                id,
                matter(state),
                PartialDate.kept(state.asOf()),
                saying(state),
                new Relations(state.partOf(), previous(state.previous()), change(state.change())),
                publication(state));
    }

    private static Matter matter(PublishedFigureState state) {
        return new Matter(
                state.service(),
                Codes.read(Role.class, state.role()),
                state.group(),
                subset(state.subset()),
                code(Stage.class, state.stage()),
                state.scopes());
    }

    private static Saying saying(PublishedFigureState state) {
        return new Saying(
                value(state.value()),
                code(Word.class, state.word()),
                code(Stage.class, state.memberStage()),
                state.basis(),
                Codes.read(Certainty.class, state.certainty()));
    }

    private static Publication publication(PublishedFigureState state) {
        return new Publication(
                state.document(),
                state.place(),
                PartialDate.kept(state.statedAt()),
                state.quote(),
                Codes.read(Classification.class, state.classification()),
                state.note());
    }

    private static @Nullable Subset subset(PublishedFigureState.@Nullable Subset subset) {
        return subset == null ? null : new Subset(Codes.read(Subset.Kind.class, subset.kind()), subset.value());
    }

    private static @Nullable Count value(PublishedFigureState.@Nullable Value value) {
        return value == null
                ? null
                : new Count(
                        value.number(),
                        Codes.read(Count.Unit.class, value.unit()),
                        Codes.read(Count.Qualifier.class, value.qualifier()));
    }

    private static Relations.@Nullable Previous previous(PublishedFigureState.@Nullable Previous previous) {
        if (previous == null) {
            return null;
        }
        String asOf = previous.asOf();
        return new Relations.Previous(
                previous.number(), asOf == null ? null : PartialDate.kept(asOf), previous.figure());
    }

    private static Relations.@Nullable Change change(PublishedFigureState.@Nullable Change change) {
        return change == null ? null : new Relations.Change(change.number(), change.since());
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> codes, @Nullable String text) {
        return text == null ? null : Codes.read(codes, text);
    }
}
