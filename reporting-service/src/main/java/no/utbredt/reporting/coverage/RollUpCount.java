package no.utbredt.reporting.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.eligibility.Requirements;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/**
 * Counts the parents the members of a group are rolled up to, on one day.
 *
 * @param index which of the days
 * @param beneath the members by their parents
 * @param structure of the day
 * @param requirements what tells the eligible, where they alone are asked of; else null
 */
record RollUpCount(
        CoverageQuestion question,
        int index,
        Settlement beneath,
        Courses courses,
        Weighing weighing,
        Structure structure,
        @Nullable Requirements requirements) {

    /** The areas that are populated, in the order of their codes; the nation always. */
    List<Populated> areas(RollUp.To to) {
        Map<String, Populated> byCode = new TreeMap<>();
        if (question.cut().equals(Cut.NATION)) {
            byCode.put("", new Populated(Area.nation(), new Crowd(question.stage())));
        }
        for (Residents units : beneath.residents()) {
            String parent = units.area().code();
            List<Counted> counted = parent == null ? List.of() : on(structure.day(), units);
            if (parent != null && !counted.isEmpty()) {
                Counted whole = new RolledUp(counted, to).as(question.stage());
                for (Area area : structure.areas(parent, question.cut())) {
                    byCode.computeIfAbsent(area.key(), code -> new Populated(area, new Crowd(question.stage())))
                            .crowd()
                            .add(whole, weighing.of(parent, index));
                }
            }
        }
        for (Area area : orphaned()) {
            byCode.computeIfAbsent(area.key(), code -> new Populated(area, new Crowd(question.stage())));
        }
        return List.copyOf(byCode.values());
    }

    /** Whether some parent is in more than one area. */
    boolean overlaps() {
        return beneath.residents().stream()
                .filter(units -> units.anyOn(structure.day()))
                .map(units -> units.area().code())
                .anyMatch(parent -> parent != null
                        && structure.areas(parent, question.cut()).size() > 1);
    }

    private List<Counted> on(int structure, Residents units) {
        int day = OsloDay.number(question.day());
        List<Counted> counted = new ArrayList<>();
        units.each((actor, from, to) -> {
            if (from <= structure && structure <= to) {
                Counted unit = Counted.of(courses.markOn(actor, day), question, day);
                counted.add(
                        requirements == null
                                ? unit
                                : unit.among(requirements.of(
                                        weighing.registry().ids().get(actor), structure)));
            }
        });
        return counted;
    }

    /** The areas in which some member belongs to no such parent, and would be lost from the sum. */
    Set<Area> orphaned() {
        Set<Area> areas = new HashSet<>();
        for (Residents units : beneath.residents()) {
            if (units.area().code() == null) {
                units.each((actor, from, to) -> {
                    if (from <= structure.day() && structure.day() <= to) {
                        areas.addAll(structure.areas(weighing.registry().ids().get(actor), question.cut()));
                    }
                });
            }
        }
        return areas;
    }
}
