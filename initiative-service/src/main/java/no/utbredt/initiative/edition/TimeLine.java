package no.utbredt.initiative.edition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.change.Words;
import no.utbredt.initiative.roadmap.item.Milestone;
import no.utbredt.initiative.roadmap.item.MilestoneDate;
import no.utbredt.initiative.time.ImpreciseDate;

/**
 * The years an edition's milestones lie in, and where on a line of a thousand units each lies. An open end runs to the edge.
 *
 * @param from first year
 * @param to last year
 */
public record TimeLine(int from, int to) {

    /** Length of the line. */
    public static final int LENGTH = 1000;

    private static final int MOST_MARKS = 40;

    /** The years of every dated milestone; this one year when none is. */
    public static TimeLine of(List<Initiative> initiatives, int otherwise) {
        List<Integer> years = initiatives.stream()
                .flatMap(initiative -> initiative.milestones().stream())
                .flatMap(milestone -> milestone.dates().stream())
                .map(MilestoneDate::date)
                .filter(Objects::nonNull)
                .flatMap(TimeLine::years)
                .toList();
        return new TimeLine(
                years.stream().min(Integer::compare).orElse(otherwise),
                years.stream().max(Integer::compare).orElse(otherwise));
    }

    private static Stream<Integer> years(ImpreciseDate date) {
        int first = date.beginsOpen() ? date.last().getYear() : date.first().getYear();
        int last = date.endsOpen() ? date.first().getYear() : date.last().getYear();
        return Stream.of(first, last);
    }

    /**
     * A date of a milestone as it is drawn.
     *
     * @param name what a reader calls the milestone
     * @param date as written
     * @param x where it begins
     * @param width how long it is, at least 4 so that a day is seen
     * @param solid whether it is decided or happened: a solid line; anything else is dashed
     * @param place document and place
     */
    public record Bar(String name, String date, int x, int width, boolean solid, String place) {}

    /** A year mark. */
    public record Year(int year, int x) {}

    /** A mark for each year, or for some where there are very many. */
    public List<Year> marks() {
        int step = 1 + (to - from) / MOST_MARKS;
        return IntStream.rangeClosed(from, to)
                .filter(year -> (year - from) % step == 0)
                .mapToObj(year -> new Year(year, x(LocalDate.of(year, 1, 1))))
                .toList();
    }

    /** A bar for each dated statement of the milestones, in their order. */
    public List<Bar> bars(List<Milestone> milestones) {
        return milestones.stream()
                .flatMap(milestone -> milestone.dates().stream()
                        .filter(said -> said.date() != null)
                        .map(said -> bar(milestone.name(), said)))
                .toList();
    }

    private Bar bar(String name, MilestoneDate said) {
        ImpreciseDate date = Objects.requireNonNull(said.date());
        int begin = date.beginsOpen() ? 0 : x(date.first());
        int end = date.endsOpen() ? LENGTH : x(date.last().plusDays(1));
        boolean solid = said.kind() == MilestoneDate.Kind.ACTUAL
                || said.kind() == MilestoneDate.Kind.PLANNED && said.firmness() == MilestoneDate.Firmness.DECIDED;
        String place = Words.place(said.source());
        return new Bar(name, date.text(), begin, Math.max(4, end - begin), solid, place);
    }

    private int x(LocalDate day) {
        LocalDate begin = LocalDate.of(from, 1, 1);
        long whole = ChronoUnit.DAYS.between(begin, LocalDate.of(to + 1, 1, 1));
        return (int) (ChronoUnit.DAYS.between(begin, day) * LENGTH / whole);
    }
}
