package no.utbredt.reporting.progress;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.initiative.Milestone;
import no.utbredt.reporting.initiative.MilestoneDate;
import no.utbredt.reporting.progress.MilestoneProgress.NeedProgress;
import no.utbredt.vocabulary.promise.Course;
import no.utbredt.vocabulary.promise.State;
import org.jspecify.annotations.Nullable;

/**
 * Holds milestones against the day.
 *
 * @param question what is asked
 * @param initiatives the roadmap, by id
 * @param answers coverage
 */
record MilestoneFold(ProgressQuestion question, Map<String, Initiative> initiatives, Answers answers) {

    /** @param holding ids of the hard dependencies that hold back what is not reached */
    MilestoneProgress progress(String initiative, Milestone milestone, List<String> holding) {
        Course<MilestoneDate> course = Courses.of(milestone);
        List<NeedProgress> needs = milestone.needs().stream()
                .map(need -> new NeedProgress(need, met(need)))
                .toList();
        State state = state(initiative, milestone);
        List<String> heldBackBy = state.isOver() ? List.of() : holding;
        return new MilestoneProgress(
                milestone,
                MilestoneProgress.State.of(state, !heldBackBy.isEmpty()),
                state == State.REACHED && course.on(question.day()) != State.REACHED,
                course,
                course.isLate(question.day()),
                needs,
                heldBackBy);
    }

    /** Where it stands by its dates, or by what it is made of. */
    State state(String initiative, Milestone milestone) {
        return reached(initiative, milestone) ? State.REACHED : said(milestone);
    }

    private State said(Milestone milestone) {
        return Courses.of(milestone).on(question.day());
    }

    private boolean reached(String initiative, Milestone milestone) {
        return reached(initiative, milestone, new HashSet<>());
    }

    /** A milestone that is part of itself is not reached by that. */
    private boolean reached(String initiative, Milestone milestone, Set<String> within) {
        if (said(milestone) == State.REACHED) {
            return true;
        }
        if (!composed(milestone) || !within.add(initiative + "/" + milestone.id())) {
            return false;
        }
        return milestone.needs().stream().allMatch(need -> Objects.equals(met(need), true))
                && milestone.parts().stream().allMatch(part -> partReached(initiative, part, within));
    }

    private boolean partReached(String initiative, String part, Set<String> within) {
        int slash = part.indexOf('/');
        String of = slash < 0 ? initiative : part.substring(0, slash);
        Initiative other = initiatives.get(of);
        return other != null
                && other.milestones().stream()
                        .filter(each -> each.id().equals(part.substring(slash + 1)))
                        .anyMatch(each -> reached(of, each, within));
    }

    private static boolean composed(Milestone milestone) {
        return !milestone.needs().isEmpty() || !milestone.parts().isEmpty();
    }

    /** Null when the unknown decide, or there is no figure. */
    private @Nullable Boolean met(Milestone.Need need) {
        if (!need.stage().askable() || !(outcome(need) instanceof Outcome.Known known)) {
            return null;
        }
        Figure figure = known.figure();
        if (figure.denominator() == 0) {
            return null;
        }
        boolean surely = enough(figure.lowerBound(), figure, need.share());
        boolean possibly = enough(figure.upperBound(), figure, need.share());
        return surely || !possibly ? Boolean.valueOf(surely) : null;
    }

    private @Nullable Outcome outcome(Milestone.Need need) {
        Cut cut = need.region() == null ? Cut.NATION : Cut.HEALTH_REGION;
        return answers.of(
                question.coverage(
                        need.service(), need.role(), need.stage(), need.group(), Weight.ACTORS, cut, question.day()),
                need.region());
    }

    private static boolean enough(long part, Figure figure, BigDecimal percent) {
        return BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .compareTo(percent.multiply(BigDecimal.valueOf(figure.denominator())))
                >= 0;
    }
}
