package no.utbredt.reporting.rebuild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.adoption.Mark;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.matrix.MatrixQuestion;
import no.utbredt.reporting.matrix.Row;
import no.utbredt.reporting.matrix.Rows;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/**
 * Two views held against each other, as known at one instant: every figure by county, and where every actor stands.
 *
 * @param knownAt both were asked as known at the end of that second
 * @param figures how many figures were compared
 * @param standings how many standings of actors were compared
 * @param divergences where they do not say the same, by service, role, group, stage and county
 */
public record Comparison(Instant knownAt, int figures, int standings, List<Divergence> divergences) {
    public Comparison {
        divergences = List.copyOf(divergences);
    }

    /** Whether they say the same. */
    public boolean same() {
        return divergences.isEmpty();
    }

    /**
     * What they say on a day.
     *
     * @param knownAt to the second; both have to know everything recorded by then
     */
    public static Comparison of(Knowledge one, Knowledge other, KnownAt knownAt, LocalDate day) {
        Horizon horizon = Horizon.knownAt(knownAt);
        return one.ask(
                horizon,
                here -> other.ask(horizon, there -> {
                    List<Divergence> found = new ArrayList<>();
                    int standings = standings(here, there, OsloDay.number(day), found);
                    int figures = figures(figures(one, here, knownAt, day), figures(other, there, knownAt, day), found);
                    return new Comparison(knownAt.instant(), figures, standings, found);
                }));
    }

    private static int standings(Known here, Known there, int day, List<Divergence> found) {
        Set<String> actors = union(here.registry().ids(), there.registry().ids());
        int compared = 0;
        for (String service : union(here.spokenOf().keySet(), there.spokenOf().keySet())) {
            for (Role role : union(roles(here, service), roles(there, service))) {
                Courses some = here.adoptions(service, role).courses(null);
                Courses others = there.adoptions(service, role).courses(null);
                int otherwise = (int) actors.stream()
                        .filter(actor -> !mark(some, here, actor, day).equals(mark(others, there, actor, day)))
                        .count();
                compared += actors.size();
                if (otherwise > 0) {
                    found.add(new Divergence(service, role, null, null, null, otherwise));
                }
            }
        }
        return compared;
    }

    private static Set<Role> roles(Known known, String service) {
        return known.spokenOf().getOrDefault(service, Set.of());
    }

    private static Mark mark(Courses courses, Known known, String actor, int day) {
        return known.registry().actor(actor) == null
                ? Mark.UNKNOWN
                : courses.markOn(known.registry().number(actor), day);
    }

    /** Where a figure stands. */
    private record Place(String service, Role role, String group, Stage stage, String county)
            implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparing(Place::service)
                .thenComparing(Place::role)
                .thenComparing(Place::group)
                .thenComparing(Place::stage)
                .thenComparing(Place::county);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** What a figure is, its published neighbours left aside: of those words may come later. */
    private record Told(Outcome outcome, int derived, int scopeLimited) {

        static Told of(Cell cell) {
            return new Told(cell.outcome(), cell.derived(), cell.scopeLimited());
        }
    }

    private static Map<Place, Told> figures(Knowledge knowledge, Known known, KnownAt knownAt, LocalDate day) {
        Coverage coverage = new Coverage(knowledge);
        Map<Place, Told> figures = new TreeMap<>();
        for (Row row : Rows.of(known).all()) {
            for (String group : row.groups()) {
                for (Stage stage : Rows.STAGES) {
                    var question = MatrixQuestion.everything(stage, day, knownAt);
                    coverage.answer(question.coverage(row, group).cut(Cut.COUNTY))
                            .cells()
                            .forEach(cell -> figures.put(
                                    new Place(row.id(), row.role(), group, stage, code(cell)), Told.of(cell)));
                }
            }
        }
        return figures;
    }

    private static String code(Cell cell) {
        return Objects.toString(cell.area().code(), "");
    }

    private static int figures(Map<Place, Told> some, Map<Place, Told> others, List<Divergence> found) {
        Set<Place> places = union(some.keySet(), others.keySet());
        for (Place place : places) {
            if (!Objects.equals(some.get(place), others.get(place))) {
                found.add(new Divergence(
                        place.service(), place.role(), place.group(), place.stage(), county(place.county()), 0));
            }
        }
        return places.size();
    }

    private static @Nullable String county(String code) {
        return code.isEmpty() ? null : code;
    }

    private static <T extends Comparable<T>> Set<T> union(Iterable<T> some, Iterable<T> others) {
        Set<T> all = new TreeSet<>();
        Stream.of(some, others).forEach(each -> each.forEach(all::add));
        return all;
    }
}
