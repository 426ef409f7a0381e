package no.utbredt.reporting.progress;

import java.util.List;
import java.util.Map;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.initiative.Dependency;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.initiative.Milestone;
import no.utbredt.reporting.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Answers how far initiatives have come against what was promised. */
public final class Progresses {
    private final Knowledge knowledge;
    private final Answers answers;

    public Progresses(Knowledge knowledge, Coverage coverage) {
        this.knowledge = knowledge;
        this.answers = new Answers(coverage);
    }

    /** The answer, or null when no such initiative is known within the question's horizon. */
    public @Nullable Progress progress(ProgressQuestion question) {
        Map<String, Initiative> initiatives =
                knowledge.ask(question.horizon(), known -> Map.copyOf(known.initiatives()));
        Map<String, Service> services = knowledge.ask(question.horizon(), known -> Map.copyOf(known.services()));
        Initiative initiative = initiatives.get(question.initiative());
        if (initiative == null) {
            return null;
        }
        var phases = new PhaseFold(question, services, answers::nation);
        var milestones = new MilestoneFold(question, initiatives, answers);
        List<Hindrance> hindrances =
                new HindranceFold(question, initiatives, phases, milestones).hindrances(initiative);
        return new Progress(
                question,
                initiative,
                phases.phases(initiative),
                targets(question, initiative),
                milestones(question, initiative, milestones, hindrances),
                hindrances);
    }

    /** Its milestones alone; none when no such initiative is known. */
    public List<MilestoneProgress> milestones(ProgressQuestion question) {
        Map<String, Initiative> initiatives =
                knowledge.ask(question.horizon(), known -> Map.copyOf(known.initiatives()));
        Map<String, Service> services = knowledge.ask(question.horizon(), known -> Map.copyOf(known.services()));
        Initiative initiative = initiatives.get(question.initiative());
        if (initiative == null) {
            return List.of();
        }
        var phases = new PhaseFold(question, services, answers::nation);
        var milestones = new MilestoneFold(question, initiatives, answers);
        var hindrances = new HindranceFold(question, initiatives, phases, milestones).hindrances(initiative);
        return milestones(question, initiative, milestones, hindrances);
    }

    private static List<MilestoneProgress> milestones(
            ProgressQuestion question, Initiative initiative, MilestoneFold milestones, List<Hindrance> hindrances) {
        return initiative.milestones().stream()
                .map(each -> milestones.progress(question.initiative(), each, holding(hindrances, each)))
                .toList();
    }

    /** Its targets alone; none when no such initiative is known. */
    public List<TargetProgress> targets(ProgressQuestion question) {
        Initiative initiative =
                knowledge.ask(question.horizon(), known -> known.initiatives().get(question.initiative()));
        return initiative == null ? List.of() : targets(question, initiative);
    }

    private List<TargetProgress> targets(ProgressQuestion question, Initiative initiative) {
        var targets = new TargetFold(question, answers::nation);
        return initiative.targets().stream().map(targets::progress).toList();
    }

    private static List<String> holding(List<Hindrance> hindrances, Milestone milestone) {
        return hindrances.stream()
                .filter(each -> each.holding() && each.dependency().hard())
                .map(Hindrance::dependency)
                .filter(each -> each.ofMilestone() == null || each.ofMilestone().equals(milestone.id()))
                .map(Dependency::id)
                .toList();
    }
}
