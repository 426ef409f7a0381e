package no.utbredt.reporting.bank;

import java.util.List;
import no.utbredt.reporting.coverage.Figure;

/**
 * How a table is made: what it is called, what it is divided by, what it has, and where its numbers come from. Listing, selection,
 * sums, formats and limits are the same for all.
 *
 * @param <M> what its figures are read of
 */
interface Design<M> {

    /** The table's name, lower case, at most 31 characters. */
    String name();

    /** What it is called. */
    Label title();

    /** What has to be known of it; the first says what it is. */
    List<Label> notes();

    /** What it is divided by beside contents and months, which come behind; at least one. */
    List<Variable> variables(Subjects subjects);

    /** What it has. */
    List<Content<M>> contents();

    /** Two places together (law 6). */
    M sum(M one, M other);

    /** Where its numbers come from. */
    Slices<M> slices(Subjects subjects, Asking asking);

    /** A table of figures of the coverage, or of what is counted like them. */
    interface OfFigures extends Design<Figure> {
        @Override
        default Figure sum(Figure one, Figure other) {
            return new Figure(
                    Math.addExact(one.numerator(), other.numerator()),
                    Math.addExact(one.possible(), other.possible()),
                    Math.addExact(one.lowerBound(), other.lowerBound()),
                    Math.addExact(one.upperBound(), other.upperBound()),
                    Math.addExact(one.unknown(), other.unknown()),
                    Math.addExact(one.notRelevant(), other.notRelevant()),
                    Math.addExact(one.total(), other.total()));
        }
    }
}
