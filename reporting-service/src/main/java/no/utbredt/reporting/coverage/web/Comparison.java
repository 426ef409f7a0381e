package no.utbredt.reporting.coverage.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.reporting.coverage.PublishedBeside;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.PublishedFigure.Value;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.figure.web.ContradictionBody;
import no.utbredt.reporting.finding.Contradiction;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/** Puts every published figure beside our count of its day. */
record Comparison(Known known, OurCount count, Map<String, List<Contradiction>> contradictions) {

    /** Of what one figure contradicts so much is told beside it; the list of them all is another address. */
    private static final int MOST_CONTRADICTIONS = 20;

    static Comparison of(Known known, OurCount count, List<Contradiction> contradictions) {
        Map<String, List<Contradiction>> byFigure = new HashMap<>();
        contradictions.forEach(found -> Stream.of(found.figure(), Objects.requireNonNullElse(found.other(), ""))
                .distinct()
                .forEach(id ->
                        byFigure.computeIfAbsent(id, some -> new ArrayList<>()).add(found)));
        return new Comparison(known, count, byFigure);
    }

    /** The figures by solution, service, role, group, date and id. */
    List<Map.Entry<String, PublishedFigure>> inOrder() {
        return known.figures().listed(Comparison::inOrder);
    }

    private static List<Map.Entry<String, PublishedFigure>> inOrder(Known known) {
        return known.figures().all().entrySet().stream()
                .map(entry -> Map.entry(place(entry.getKey(), entry.getValue(), known), entry))
                .sorted(Map.Entry.comparingByKey(ComparisonPlace.ORDER))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static ComparisonPlace place(String id, PublishedFigure figure, Known known) {
        return new ComparisonPlace(
                Named.solution(figure.service(), known),
                Named.service(figure.service(), known),
                figure.role(),
                Named.group(figure.group(), known),
                figure.day(),
                id);
    }

    ComparisonBody one(Map.Entry<String, PublishedFigure> entry) {
        String id = entry.getKey();
        PublishedFigure figure = entry.getValue();
        Ours counted = count.of(figure);
        OurBody ours = counted == null ? null : counted.body();
        BigDecimal difference = figure.citation().open() ? difference(figure.value(), ours) : null;
        return new ComparisonBody(
                Named.solution(figure.service(), known),
                Named.service(figure.service(), known),
                figure.role(),
                Named.group(figure.group(), known),
                LocalDate.ofEpochDay(figure.day()),
                figure.stage(),
                PublishedBody.of(PublishedBeside.of(
                        id, figure, known.source(figure.citation().document()), known.registry(), false)),
                ours,
                difference,
                difference == null || figure.value() == null
                        ? null
                        : unit(figure.value().unit()),
                difference == null || counted == null || difference.signum() == 0
                        ? List.of()
                        : count.fits(figure, counted).stream().map(FitBody::of).toList(),
                contradictionsOf(id));
    }

    private List<ContradictionBody> contradictionsOf(String id) {
        return contradictions.getOrDefault(id, List.of()).stream()
                .limit(MOST_CONTRADICTIONS)
                .map(found -> ContradictionBody.of(found, known))
                .toList();
    }

    private static @Nullable BigDecimal difference(@Nullable Value value, @Nullable OurBody ours) {
        FigureNumbers figure = ours == null ? null : ours.figure();
        if (value == null || figure == null || figure.unknown() == figure.denominator()) {
            return null;
        }
        return switch (value.unit()) {
            case ACTORS -> value.number().subtract(BigDecimal.valueOf(figure.numerator()));
            case SHARE_ACTORS, SHARE_POPULATION ->
                figure.sharePercent() == null ? null : value.number().subtract(figure.sharePercent());
            case SHARE_TRANSACTIONS, SHARE_NEED, PERSONS, ITEMS, UNKNOWN, UNRECKONABLE -> null;
        };
    }

    private static ComparisonBody.DifferenceUnit unit(Unit unit) {
        return unit == Unit.ACTORS
                ? ComparisonBody.DifferenceUnit.ACTORS
                : ComparisonBody.DifferenceUnit.PERCENTAGE_POINTS;
    }
}
