package no.utbredt.vocabulary.promise;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of when.
 *
 * @param of the statement itself
 * @param kind what sort of date it is
 * @param when the days it may mean, or null when the source gives none
 * @param said the days on which it may have been said, or null when that is not known: then after all others
 * @param document id of the document
 * @param speaker who says it: who asserts it, or the document's issuer
 * @param move what its words say of a change of plan
 */
public record Word<T>(
        T of, Kind kind, @Nullable Stretch when, @Nullable Stretch said, String document, String speaker, Move move) {

    /** What sort of date it is. */
    public enum Kind {
        PLANNED,
        /** The source says that there is no plan. */
        NO_PLAN,
        ACTUAL,
        CANCELLED,
        /** Anything else; it decides nothing. */
        OTHER
    }

    /**
     * An order that rests on the content alone: at one time who gives up is heard after who plans, and of two plans of one document
     * the one that ends first is the earlier.
     */
    int compareContent(Word<T> other) {
        return Comparator.<Word<T>, Kind>comparing(Word::kind)
                .thenComparing(Word::document)
                .thenComparing(Word::speaker)
                .thenComparing(word -> word.when == null || word.when.last() == null ? LocalDate.MAX : word.when.last())
                .thenComparing(
                        word -> word.when == null || word.when.first() == null ? LocalDate.MIN : word.when.first())
                .thenComparing(Word::move)
                .compare(this, other);
    }

    /** The last day on which it may have been said. */
    LocalDate saidBy() {
        return said == null || said.last() == null ? LocalDate.MAX : said.last();
    }

    /** Whether it was over when it was said: nobody plans what is over. */
    private boolean wasOver() {
        return when != null && said != null && said.first() != null && when.isBefore(said.first());
    }

    /** Whether it is the older plan that its document quotes beside the other one. */
    boolean isFormerBeside(Word<T> other) {
        if (when == null
                || other.when == null
                || other.kind != Kind.PLANNED
                || when.equals(other.when)
                || !document.equals(other.document)
                || !saidBy().equals(other.saidBy())) {
            return false;
        }
        if (kind == Kind.CANCELLED || move == Move.FROM && other.move != Move.FROM) {
            return true;
        }
        if (kind != Kind.PLANNED || other.move == Move.FROM) {
            return false;
        }
        return wasOver() && !other.wasOver()
                || other.move == Move.TO && (move != Move.TO || when.last() != null && ends(other));
    }

    private boolean ends(Word<T> other) {
        return other.when != null
                && when != null
                && when.last() != null
                && (other.when.last() == null || when.last().isBefore(other.when.last()));
    }
}
