package no.utbredt.reporting.coverage;

import java.util.List;
import java.util.function.Predicate;
import no.utbredt.reporting.stage.Stage;

/** Sums the actors of a cell, whose weights are all known. */
final class Figures {
    private Figures() {}

    /** @param unnamed what the group has beyond its named members, all of it unknown */
    static Figure of(List<Counted> members, long unnamed, CoverageQuestion question, List<PublishedBeside> published) {
        Stage asked = question.stage();
        long numerator = sum(members, member -> member.stage().atLeast(asked));
        Predicate<Counted> relevant = member -> member.stage() != Stage.NOT_RELEVANT;
        long possible = sum(members, relevant.and(member -> member.stage().atLeast(asked) || member.possibly()));
        long upper =
                unnamed + sum(members, relevant.and(member -> member.stage().atLeast(asked) || member.conceivably()));
        long notRelevant = sum(members, relevant.negate());
        long total = unnamed + sum(members, member -> true);
        long lower = Math.max(sum(members, Counted::surely), Beside.lowerBound(published, total - notRelevant));
        return new Figure(
                numerator,
                possible,
                Math.min(lower, upper),
                upper,
                unnamed + sum(members, member -> member.stage() == Stage.UNKNOWN),
                notRelevant,
                total);
    }

    private static long sum(List<Counted> members, Predicate<Counted> counts) {
        long sum = 0;
        for (Counted member : members) {
            sum += counts.test(member) ? member.weight().orElseThrow() : 0;
        }
        return sum;
    }
}
