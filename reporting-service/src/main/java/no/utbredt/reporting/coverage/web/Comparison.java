package no.utbredt.reporting.coverage.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import no.utbredt.reporting.coverage.PublishedBeside;
import no.utbredt.reporting.coverage.Share;
import no.utbredt.reporting.figure.Denominator;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.PublishedFigure.Value;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.figure.web.ContradictionBody;
import no.utbredt.reporting.finding.Contradiction;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/** Puts every published figure beside our count of its day. */
record Comparison(Known known, OurCount count, List<Contradiction> contradictions) {

    List<ComparisonBody> all() {
        return known.figures().entrySet().stream()
                .map(entry -> one(entry.getKey(), entry.getValue()))
                .sorted(ComparisonBody.ORDER)
                .toList();
    }

    private ComparisonBody one(String id, PublishedFigure figure) {
        OurBody ours = count.of(figure);
        BigDecimal difference = figure.citation().open() ? difference(figure.value(), ours) : null;
        return new ComparisonBody(
                Named.solution(figure.service(), known),
                Named.service(figure.service(), known),
                figure.role(),
                Named.group(figure.group(), known),
                LocalDate.ofEpochDay(figure.day()),
                figure.stage(),
                PublishedBody.of(beside(id, figure)),
                ours,
                difference,
                difference == null || figure.value() == null
                        ? null
                        : unit(figure.value().unit()),
                contradictionsOf(id));
    }

    private PublishedBeside beside(String id, PublishedFigure figure) {
        OptionalLong denominator = Denominator.of(figure, known.registry());
        Value value = figure.value();
        Share share = value != null && value.unit() == Unit.ACTORS && denominator.orElse(0) > 0
                ? new Share(value.number().setScale(0, RoundingMode.CEILING).longValueExact(), denominator.orElse(1))
                : null;
        return new PublishedBeside(id, figure, denominator, share, false);
    }

    private List<ContradictionBody> contradictionsOf(String id) {
        Map<Boolean, List<Contradiction>> mine = contradictions.stream()
                .collect(Collectors.partitioningBy(found -> id.equals(found.figure()) || id.equals(found.other())));
        return mine.getOrDefault(true, List.of()).stream()
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
            case SHARE_TRANSACTIONS, SHARE_NEED, PERSONS, ITEMS, UNKNOWN -> null;
        };
    }

    private static String unit(Unit unit) {
        return unit == Unit.ACTORS ? "ACTORS" : "PERCENTAGE_POINTS";
    }
}
