package no.utbredt.reporting.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.PublishedFigure.Change;
import no.utbredt.reporting.figure.PublishedFigure.Previous;
import no.utbredt.reporting.figure.PublishedFigure.Value;
import no.utbredt.reporting.figure.Qualifier;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.finding.Contradiction.Kind;
import org.jspecify.annotations.Nullable;

/** Figures against figures: changes, parts, and two answers to one question. */
record FigureArithmetic(
        Map<String, PublishedFigure> figures,
        Map<PublishedFigure.Question, TreeMap<String, PublishedFigure>> alike,
        List<Contradiction> found) {
    /** A figure is compared with so many others of its question. */
    static final int MOST_AGAINST_ONE = 20;

    static List<Contradiction> of(Map<String, PublishedFigure> figures) {
        FigureArithmetic arithmetic =
                new FigureArithmetic(new TreeMap<>(figures), PublishedFigure.byQuestion(figures), new ArrayList<>());
        arithmetic.figures.forEach((id, figure) -> {
            if (figure.value() != null && figure.value().unit() != Unit.UNRECKONABLE) {
                arithmetic.change(id, figure.value(), figure.change());
                arithmetic.previous(id, figure.value(), figure.previous());
                arithmetic.partOf(id, figure.value(), figure.partOf());
                arithmetic.twoValues(id, figure, figure.value());
            }
        });
        return arithmetic.found;
    }

    private void change(String id, Value value, @Nullable Change change) {
        Value since = change == null ? null : number(change.since(), value);
        if (change != null && since != null) {
            BigDecimal difference = value.number().subtract(since.number());
            add(Kind.CHANGE, id, change.since(), change.number(), difference);
        }
    }

    private void previous(String id, Value value, @Nullable Previous previous) {
        String figure = previous == null ? null : previous.figure();
        Value before = figure == null ? null : number(figure, value);
        if (previous != null && before != null) {
            add(Kind.PREVIOUS, id, figure, previous.number(), before.number());
        }
    }

    private void partOf(String id, Value value, @Nullable String partOf) {
        Value whole = partOf == null ? null : number(partOf, value);
        if (whole != null && value.number().compareTo(whole.number()) > 0) {
            add(Kind.PART_OF, id, partOf, value.number(), whole.number());
        }
    }

    /** Each with those next to it that give another number: of a thousand that differ no million pairs are told. */
    private void twoValues(String id, PublishedFigure figure, Value value) {
        int told = 0;
        for (Map.Entry<String, PublishedFigure> entry : alike.getOrDefault(figure.question(), new TreeMap<>())
                .tailMap(id, false)
                .entrySet()) {
            PublishedFigure against = entry.getValue();
            if (told < MOST_AGAINST_ONE
                    && against.value() != null
                    && exact(value, against.value())
                    && !isPart(id, figure, entry.getKey(), against)) {
                told++;
                add(
                        Kind.TWO_VALUES,
                        id,
                        entry.getKey(),
                        value.number(),
                        against.value().number());
            }
            if (told == MOST_AGAINST_ONE) {
                return;
            }
        }
    }

    /** Of those who signed with one, some signed with the other too: a part and its whole may differ. */
    private static boolean isPart(String id, PublishedFigure figure, String other, PublishedFigure against) {
        return other.equals(figure.partOf()) || id.equals(against.partOf());
    }

    private static boolean exact(Value one, Value other) {
        return one.unit() == other.unit() && one.qualifier() == Qualifier.EXACT && other.qualifier() == Qualifier.EXACT;
    }

    /** The number of another figure, where it counts in the same unit. */
    private @Nullable Value number(String id, Value value) {
        PublishedFigure figure = figures.get(id);
        Value number = figure == null ? null : figure.value();
        return number != null && number.unit() == value.unit() ? number : null;
    }

    private void add(Kind kind, String id, @Nullable String other, BigDecimal stated, BigDecimal expected) {
        if (stated.compareTo(expected) != 0) {
            found.add(new Contradiction(kind, id, other, stated, expected, List.of()));
        }
    }
}
