package no.utbredt.adoption.figure;

import java.util.List;
import java.util.Optional;
import no.utbredt.adoption.history.Edition;
import no.utbredt.adoption.history.History;
import no.utbredt.adoption.history.Outdated;
import org.jspecify.annotations.Nullable;

/** The published figures as they are kept. */
public interface PublishedFigures {

    /** Every figure as it now stands, by id. */
    List<PublishedFigure> all();

    /** What was ever entered under that id. */
    Optional<History<PublishedFigure>> find(String id);

    /**
     * Enters a figure; one that says what it said before makes no new edition.
     *
     * @param seen the edition the steward changes ({@link Edition#ABSENT} for a new one), or null for any
     * @throws Outdated when it has another edition
     */
    History<PublishedFigure> enter(PublishedFigure figure, @Nullable Edition seen);

    /**
     * Enters them in their order, whatever edition each has, in bulk where the store allows it; of one id every figure makes its
     * edition. After a failure some may be entered and others not, and entering them again completes the rest.
     */
    void enterAll(List<PublishedFigure> figures);
}
