package no.utbredt.reporting.coverage;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.adoption.Courses;
import no.utbredt.reporting.eligibility.Requirements;
import org.jspecify.annotations.Nullable;

/** Counts the members of a group, each for itself, for every day of a series, area by area. */
final class Census {
    private final CoverageQuestion question;
    private final List<List<Populated>> found = new ArrayList<>();

    private Census(CoverageQuestion question, int days) {
        this.question = question;
        for (int day = 0; day < days; day++) {
            found.add(new ArrayList<>());
        }
    }

    /**
     * For each day the areas that are populated, in the order of their codes; the nation always.
     *
     * @param requirements what tells the eligible, where they alone are asked of; else null
     */
    static List<List<Populated>> of(
            CoverageQuestion question,
            Days days,
            Settlement settlement,
            Courses courses,
            Registry registry,
            @Nullable Requirements requirements) {
        Census census = new Census(question, days.count());
        Sweep sweep = new Sweep(courses, days, question, registry, requirements);
        settlement.residents().forEach(each -> census.add(each.area(), sweep.count(each)));
        if (question.cut().equals(Cut.NATION)) {
            census.found.forEach(census::nation);
        }
        return census.found;
    }

    private void add(Area area, Crowd[] crowds) {
        for (int day = 0; day < crowds.length; day++) {
            if (crowds[day].size() + crowds[day].notEligible() > 0) {
                Populated.add(area, crowds[day], found.get(day));
            }
        }
    }

    private void nation(List<Populated> areas) {
        if (areas.isEmpty()) {
            areas.add(new Populated(Area.nation(), new Crowd(question.stage())));
        }
    }
}
