package no.utbredt.reporting.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.Tellable;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.knowledge.Known;

/**
 * What the public is told of members that may be persons (law 12). Of those of one county who certainly stand at one stage nothing is
 * told where they are fewer than three, nor that they are all; they count as unknown, of whom three are told at least. All figures are
 * sums of these, so whatever is subtracted from whatever, nobody learns of a cell of one or two, nor that there is one. Members that
 * cannot be persons are counted exactly.
 *
 * <p>What cannot be had by adding counties (municipalities, systems, areas of other kinds, roll-ups, weights, ages, the eligible, another day's
 * structure) is told of the others alone. The method is Statistics Norway's: small inner cells are rounded, and what is published is
 * added up from them (Langsrud and Heldal, An Algorithm for Small Count Rounding of Tabular Data, 2018); ours are rounded to unknown,
 * so that bounds hold.
 */
final class Suppression {
    private static final Set<Cut> OF_COUNTIES = Set.of(Cut.NATION, Cut.HEALTH_REGION, Cut.COUNTY);

    /** Those of one county, or of one set of counties, and what is told of them on each day of the series. */
    private record Inner(Residents residents, Crowd[] told) {}

    private final boolean needed;
    private final List<Inner> inner = new ArrayList<>();
    private final Known known;

    private Suppression(boolean needed, Known known) {
        this.needed = needed;
        this.known = known;
    }

    /** @param any of the questions of a series, which differ in nothing but their days */
    static Suppression of(CoverageQuestion any, Days days, Known known, Settlements settlements, Courses courses) {
        Registry registry = known.registry();
        boolean needed = any.audience(known) == Audience.PUBLIC
                && registry.everMembers(any.group()).stream().anyMatch(registry::mayBePerson);
        Suppression suppression = new Suppression(needed, known);
        if (needed) {
            Sweep sweep = Sweep.ofCertain(courses, days, any, registry);
            for (Residents residents :
                    settlements.ofPersons(registry, any.group()).residents()) {
                Crowd[] told = sweep.count(residents);
                for (int day = 0; day < told.length; day++) {
                    told[day] = told[day].withoutFew(Tellable.FEWEST);
                }
                suppression.inner.add(new Inner(residents, told));
            }
        }
        return suppression;
    }

    /** Whether members may be persons, so that the answer tells less than is known. */
    boolean needed() {
        return needed;
    }

    /**
     * The cells with what is told of those who may be persons.
     *
     * @param index which day of the series
     * @param structure its epoch day
     * @param open the cells of all others, in the order of their codes
     */
    List<Populated> with(CoverageQuestion question, int index, int structure, List<Populated> open) {
        if (!needed || !isTold(question)) {
            return open;
        }
        Map<String, Populated> byCode = new TreeMap<>();
        open.forEach(each -> byCode.put(each.area().key(), each));
        for (Inner each : inner) {
            if (each.told()[index].size() > 0) {
                areas(each, question.cut(), structure)
                        .forEach(area -> byCode.computeIfAbsent(
                                        area.key(), code -> new Populated(area, new Crowd(question.stage())))
                                .crowd()
                                .add(each.told()[index]));
            }
        }
        return List.copyOf(byCode.values());
    }

    /** Whether some of those told of are in more than one cell. */
    boolean overlaps(CoverageQuestion question, int index, int structure) {
        return isTold(question)
                && inner.stream()
                        .anyMatch(each -> each.told()[index].size() > 0
                                && areas(each, question.cut(), structure).size() > 1);
    }

    /**
     * Whether all members may be named, as far as what is told can tell.
     *
     * @param structure epoch day
     * @param open how many members cannot be persons
     */
    boolean listed(Group group, int index, int structure, long open) {
        OptionalLong total = group.totalOn(structure);
        long most = open;
        for (Inner each : inner) {
            most += each.told()[index].size();
        }
        return group.complete() || total.isPresent() && total.getAsLong() <= most;
    }

    /** Whether nothing at all is told of those who may be persons. */
    boolean withholds(CoverageQuestion question) {
        return needed && !isTold(question);
    }

    /** The cells, without those that would say that there is nobody, and instead of none one that says why. */
    List<Cell> apply(CoverageQuestion question, List<Cell> cells) {
        if (!needed) {
            return cells;
        }
        return cells.isEmpty()
                ? List.of(hidden(new Area(question.cut(), null, null)))
                : cells.stream()
                        .map(cell -> isOfNobody(cell) ? hidden(cell.area()) : cell)
                        .toList();
    }

    private static boolean isOfNobody(Cell cell) {
        return cell.outcome() instanceof Outcome.Known of && of.actors().total() == 0;
    }

    private static Cell hidden(Area area) {
        return new Cell(area, new Outcome.Suppressed(), 0, 0, List.of());
    }

    private List<Area> areas(Inner each, Cut cut, int structure) {
        String some = known.registry().ids().get(each.residents().someOn(structure));
        return new Structure(known.registry(), known.systems(), structure).areas(some, cut);
    }

    private static boolean isTold(CoverageQuestion question) {
        return OF_COUNTIES.containsAll(question.cut().parts())
                && question.weight() == Weight.ACTORS
                && question.rollUp() instanceof RollUp.None
                && question.maxAge() == null
                && !question.eligible()
                && question.structure().equals(question.day());
    }
}
