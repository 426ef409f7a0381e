package no.utbredt.reporting.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.PublishedFigure.Value;
import no.utbredt.reporting.figure.Subset;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.initiative.Source;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** The published figures that stand beside a cell, and what they say of its lower bound (law 8). */
record Beside(
        CoverageQuestion question,
        Registry registry,
        Function<String, @Nullable Source> sources,
        Map<String, PublishedFigure> figures) {
    private static final Comparator<PublishedBeside> NEWEST_FIRST = Comparator.<PublishedBeside>comparingInt(
                    beside -> beside.figure().day())
            .reversed()
            .thenComparing(PublishedBeside::id);

    /** Beside the nation stands every figure; beside a part those about that very part. */
    List<PublishedBeside> of(Area area) {
        int day = OsloDay.number(question.day());
        return figures.entrySet().stream()
                .filter(entry -> entry.getValue().group().equals(question.group()))
                .filter(entry -> entry.getValue().asOf().first() <= day)
                .filter(entry -> area.cut().equals(Cut.NATION) || isAbout(entry.getValue(), area))
                .map(entry -> beside(entry, area))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static boolean isAbout(PublishedFigure figure, Area area) {
        Subset subset = figure.subset();
        if (subset == null) {
            return area.cut().equals(Cut.NATION);
        }
        return switch (subset) {
            case Subset.InHealthRegion in ->
                area.cut().equals(Cut.HEALTH_REGION) && in.code().equals(area.code());
            case Subset.InCounty in ->
                area.cut().equals(Cut.COUNTY) && in.number().equals(area.code());
            case Subset.These these -> false;
            case Subset.Other other -> false;
        };
    }

    private PublishedBeside beside(Map.Entry<String, PublishedFigure> entry, Area area) {
        PublishedFigure figure = entry.getValue();
        return PublishedBeside.of(
                entry.getKey(),
                figure,
                sources.apply(figure.citation().document()),
                registry,
                isAbout(figure, area) && answersTheQuestion(figure));
    }

    /** Whether some figure about a part answers the question. */
    boolean vouchedInParts() {
        return figures.values().stream()
                .filter(figure -> figure.group().equals(question.group()))
                .filter(figure ->
                        figure.subset() instanceof Subset.InHealthRegion || figure.subset() instanceof Subset.InCounty)
                .anyMatch(this::answersTheQuestion);
    }

    /** The same question and date: no earlier, for it may have come about within its date, and no later. */
    private boolean answersTheQuestion(PublishedFigure figure) {
        int day = OsloDay.number(question.day());
        return figure.certain()
                && figure.stage() != null
                && figure.stage().atLeast(question.stage())
                && figure.day() <= day
                && day <= figure.asOf().last()
                && question.structure().equals(question.day())
                && question.rollUp() instanceof RollUp.None
                && isOfTheScopeAsked(figure)
                && !question.tooOld(figure.statedAt().last(), day)
                && figure.value() != null
                && figure.value().qualifier().boundsFromBelow()
                && counts(figure.value().unit());
    }

    /** What is published of one scope vouches for nothing beyond it (law 2). */
    private boolean isOfTheScopeAsked(PublishedFigure figure) {
        return question.scope() == null
                ? figure.scopes().isEmpty()
                : figure.scopes().contains(question.scope());
    }

    private boolean counts(Unit unit) {
        return switch (unit) {
            case ACTORS, SHARE_ACTORS -> question.weight() == Weight.ACTORS;
            case SHARE_POPULATION -> question.weight() == Weight.POPULATION;
            case SHARE_TRANSACTIONS, SHARE_NEED, PERSONS, ITEMS, UNKNOWN, UNRECKONABLE -> false;
        };
    }

    /**
     * The highest number the figures vouch for, of a group of that size without the not relevant. A share is of the
     * publisher's own denominator, which we seldom know: it bounds only where no count does.
     */
    static long lowerBound(List<PublishedBeside> published, long denominator) {
        List<Value> vouching = published.stream()
                .filter(PublishedBeside::lowerBound)
                .map(beside -> beside.figure().value())
                .filter(Objects::nonNull)
                .toList();
        boolean counted = vouching.stream().anyMatch(value -> value.unit() == Unit.ACTORS);
        return vouching.stream()
                .filter(value -> !counted || value.unit() == Unit.ACTORS)
                .mapToLong(value -> vouched(value, denominator))
                .max()
                .orElse(0);
    }

    private static long vouched(Value value, long denominator) {
        return value.unit() == Unit.ACTORS ? Pace.whole(value.number()) : Pace.needed(value.least(), denominator);
    }
}
