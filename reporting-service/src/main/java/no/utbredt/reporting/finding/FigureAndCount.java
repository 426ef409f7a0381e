package no.utbredt.reporting.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.figure.Denominator;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.figure.PublishedFigure.Value;
import no.utbredt.reporting.figure.Subset;
import no.utbredt.reporting.figure.Unit;
import no.utbredt.reporting.finding.Contradiction.Kind;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Figures against our own count on their day, of actors' own and inherited stages, never of what the figures themselves say.
 * Who may be a person is left out: what a number contradicts would tell of few (law 12). */
record FigureAndCount(Known known, Map<Membership, List<String>> members, List<Contradiction> found) {
    /** Whose members many figures may speak of. */
    private record Membership(String group, @Nullable Subset subset, int day) {}

    static List<Contradiction> of(Known known) {
        FigureAndCount comparison = new FigureAndCount(known, new HashMap<>(), new ArrayList<>());
        known.figures().all().forEach(comparison::compare);
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
            BigDecimal all = BigDecimal.valueOf(members(figure).size());
            BigDecimal agreeing = all.subtract(BigDecimal.valueOf(actors.size()));
            found.add(new Contradiction(Kind.NOT_EVERY_MEMBER, id, null, all, agreeing, actors));
        }
    }

    /** The members whose stage on the figure's day is told by reports, and is such. */
    private List<String> reported(PublishedFigure figure, Predicate<Stage> such) {
        Adoptions adoptions = known.adoptions(figure.service(), figure.role());
        Function<String, Stream<Stage>> stages =
                figure.scopes().isEmpty() ? anywhere(adoptions, figure.day()) : inScopes(adoptions, figure);
        return members(figure).stream()
                .filter(member -> stages.apply(member).anyMatch(stage -> stage != Stage.UNKNOWN && such.test(stage)))
                .toList();
    }

    private Function<String, Stream<Stage>> anywhere(Adoptions adoptions, int day) {
        Courses courses = adoptions.reported();
        return member -> Stream.of(courses.marks()
                .get(courses.kindOn(known.registry().number(member), day))
                .stage());
    }

    private static Function<String, Stream<Stage>> inScopes(Adoptions adoptions, PublishedFigure figure) {
        return member -> figure.scopes().stream()
                .map(scope -> adoptions.reported(member, figure.day(), scope).stage());
    }

    private List<String> members(PublishedFigure figure) {
        return members.computeIfAbsent(
                new Membership(figure.group(), figure.subset(), figure.day()),
                membership -> Subset.membersOf(figure, known.registry()).stream()
                        .filter(member -> !known.registry().mayBePerson(member))
                        .toList());
    }
}
