package no.utbredt.reporting.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.figure.Denominator;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.PublishedFigure.Value;
import no.utbredt.reporting.figure.Subset;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.finding.Contradiction.Kind;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;

/** Figures against our own count on their day, of actors' own and inherited stages, never of what the figures themselves say. */
record FigureAndCount(Known known, List<Contradiction> found) {
    static List<Contradiction> of(Known known) {
        FigureAndCount comparison = new FigureAndCount(known, new ArrayList<>());
        known.figures().forEach(comparison::compare);
        return comparison.found;
    }

    private void compare(String id, PublishedFigure figure) {
        Stage stage = figure.stage();
        if (stage == null) {
            return;
        }
        if (figure.value() != null && figure.value().unit() == Unit.ACTORS) {
            number(id, figure, figure.value(), stage);
        }
        if (PublishedFigure.ALL.equals(figure.word())) {
            everyMember(id, figure, told -> !told.atLeast(stage));
        }
        if (PublishedFigure.NONE.equals(figure.word())) {
            everyMember(id, figure, told -> told.atLeast(stage));
        }
    }

    private void number(String id, PublishedFigure figure, Value value, Stage stage) {
        BigDecimal ours =
                BigDecimal.valueOf(reported(figure, told -> told.atLeast(stage)).size());
        if (value.qualifier().boundsFromAbove() && value.number().compareTo(ours) < 0) {
            found.add(new Contradiction(Kind.BELOW_OUR_COUNT, id, null, value.number(), ours, List.of()));
        }
        Denominator.of(figure, known.registry()).ifPresent(size -> {
            BigDecimal group = BigDecimal.valueOf(size);
            if (value.qualifier().boundsFromBelow() && value.number().compareTo(group) > 0) {
                found.add(new Contradiction(Kind.ABOVE_GROUP, id, null, value.number(), group, List.of()));
            }
        });
    }

    private void everyMember(String id, PublishedFigure figure, Predicate<Stage> otherwise) {
        List<String> actors = reported(figure, otherwise);
        if (!actors.isEmpty()) {
            BigDecimal all = BigDecimal.valueOf(
                    Subset.membersOf(figure, known.registry()).size());
            BigDecimal agreeing = all.subtract(BigDecimal.valueOf(actors.size()));
            found.add(new Contradiction(Kind.NOT_EVERY_MEMBER, id, null, all, agreeing, actors));
        }
    }

    /** The members whose stage on the figure's day is told by reports, and is such. */
    private List<String> reported(PublishedFigure figure, Predicate<Stage> such) {
        Adoptions adoptions = known.adoptions(figure.service(), figure.role());
        return Subset.membersOf(figure, known.registry()).stream()
                .filter(member -> scopes(figure)
                        .map(scope -> adoptions
                                .reported(member, figure.day(), scope.orElse(null))
                                .stage())
                        .anyMatch(stage -> stage != Stage.UNKNOWN && such.test(stage)))
                .toList();
    }

    /** Each scope the figure is limited to; none of them where it is not. */
    private static Stream<Optional<String>> scopes(PublishedFigure figure) {
        return figure.scopes().isEmpty()
                ? Stream.of(Optional.empty())
                : figure.scopes().stream().map(Optional::of);
    }
}
