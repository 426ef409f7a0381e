package no.utbredt.reporting.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Difference;
import no.utbredt.reporting.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Answers why a figure is another than it was: on an earlier day, or as known at an earlier time, or both. */
public final class Explanations {
    private static final Comparator<Contribution> GREATEST_FIRST = Comparator.<Contribution>comparingLong(
                    each -> -Math.abs(each.numerator()))
            .thenComparingLong(each -> -Math.abs(each.denominator()))
            .thenComparingLong(each -> -Math.abs(each.unknown()))
            .thenComparing(Contribution::actor, Comparator.nullsLast(Comparator.<String>naturalOrder()));

    private final Knowledge knowledge;
    private final Coverage coverage;

    public Explanations(Knowledge knowledge, Coverage coverage) {
        this.knowledge = knowledge;
        this.coverage = coverage;
    }

    /**
     * From one answer to another.
     *
     * @param then the earlier question, each member for itself
     * @param now the same question of another day, structure or known-at
     */
    public Explanation between(CoverageQuestion then, CoverageQuestion now) {
        Side before = knowledge.ask(then.horizon(), known -> new Side(then, coverage, known));
        Side after = knowledge.ask(now.horizon(), known -> new Side(now, coverage, known));
        boolean withheld = before.keepsBack() || after.keepsBack();
        return new Explanation(
                before.answer(),
                after.answer(),
                Difference.between(before.outcome(), after.outcome()),
                withheld && !after.showsAny()
                        ? List.of()
                        : knowledge
                                .ask(now.horizon(), known -> contributions(before, after, new Causation(known)))
                                .stream()
                                .filter(each -> !withheld || isSeen(each, after))
                                .toList(),
                withheld);
    }

    private static boolean isSeen(Contribution contribution, Side after) {
        return contribution.actor() != null && after.shows(contribution.actor());
    }

    private static List<Contribution> contributions(Side before, Side after, Causation causation) {
        Set<String> all = new TreeSet<>(before.members().keySet());
        all.addAll(after.members().keySet());
        List<Contribution> found = new ArrayList<>();
        for (String actor : all) {
            Side.Member then = before.members().get(actor);
            Side.Member now = after.members().get(actor);
            long numerator = after.numerator(now) - before.numerator(then);
            long denominator = Side.denominator(now) - Side.denominator(then);
            long unknown = Side.unknown(now) - Side.unknown(then);
            if (numerator != 0 || denominator != 0 || unknown != 0) {
                found.add(new Contribution(
                        actor,
                        now != null ? now.name() : name(then),
                        kind(then, now),
                        then == null ? null : then.stage(),
                        now == null ? null : now.stage(),
                        numerator,
                        denominator,
                        unknown,
                        kin(actor, then, now, after),
                        causation.between(then, now)));
            }
        }
        long unnamed = after.unnamed() - before.unnamed();
        if (unnamed != 0) {
            found.add(unnamed(unnamed));
        }
        found.sort(GREATEST_FIRST);
        return found;
    }

    private static @Nullable String name(Side.@Nullable Member member) {
        return member == null ? null : member.name();
    }

    private static Contribution unnamed(long more) {
        return new Contribution(null, null, Contribution.Kind.UNNAMED, null, null, 0, more, more, List.of(), List.of());
    }

    private static List<String> kin(String actor, Side.@Nullable Member then, Side.@Nullable Member now, Side after) {
        if (then == null) {
            return after.predecessors(actor);
        }
        return now == null ? after.successors(actor) : List.of();
    }

    private static Contribution.Kind kind(Side.@Nullable Member then, Side.@Nullable Member now) {
        if (then == null) {
            return Contribution.Kind.JOINED;
        }
        if (now == null) {
            return Contribution.Kind.LEFT;
        }
        if (then.stage() == now.stage()) {
            return Contribution.Kind.WEIGHT;
        }
        return then.anyAge().stage() == now.anyAge().stage() ? Contribution.Kind.AGE : Contribution.Kind.STAGE;
    }
}
