package no.utbredt.reporting.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.initiative.Dependency;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.initiative.Milestone;
import no.utbredt.reporting.progress.Hindrance.State;

/**
 * Asks of each thing an initiative hangs on whether it holds back. Dates are never moved by it: it is an alert.
 *
 * @param question what is asked
 * @param initiatives the roadmap, by id
 * @param phases where groups are
 * @param milestones where milestones are
 */
record HindranceFold(
        ProgressQuestion question, Map<String, Initiative> initiatives, PhaseFold phases, MilestoneFold milestones) {

    /** Phase 4: the service is available in the organisations (roadmap 21.1, chapter 1.3.1). */
    private static final int AVAILABLE = 4;

    private static final Set<String> STOPPED = Set.of("PAUSED", "DISSOLVED");
    private static final String ENDED = "ENDED";

    List<Hindrance> hindrances(Initiative initiative) {
        return initiative.dependencies().stream()
                .map(dependency -> isOver(initiative, dependency)
                        ? new Hindrance(dependency, State.CLEAR, List.of())
                        : hindrance(initiative, dependency))
                .toList();
    }

    /** What is reached, ended or given up is held back by nothing (law 10). */
    private boolean isOver(Initiative initiative, Dependency dependency) {
        List<Milestone> waiting = initiative.milestones().stream()
                .filter(each -> dependency.ofMilestone() == null
                        || dependency.ofMilestone().equals(each.id()))
                .toList();
        return ENDED.equals(initiative.status())
                || !waiting.isEmpty()
                        && waiting.stream()
                                .allMatch(each -> milestones
                                        .state(question.initiative(), each)
                                        .isOver());
    }

    private Hindrance hindrance(Initiative initiative, Dependency dependency) {
        return switch (dependency.on()) {
            case Dependency.On.Initiative other -> onInitiative(dependency, other.id());
            case Dependency.On.CatalogueEntry service -> onService(initiative, dependency, service.id());
            case Dependency.On.VendorSupport support -> new Hindrance(dependency, State.CANNOT_TELL, List.of());
            case Dependency.On.Matter matter -> new Hindrance(dependency, State.CANNOT_TELL, List.of());
        };
    }

    private Hindrance onInitiative(Dependency dependency, String id) {
        Initiative other = initiatives.get(id);
        if (other == null) {
            return new Hindrance(dependency, State.CANNOT_TELL, List.of());
        }
        String status = other.status();
        if (status != null && STOPPED.contains(status)) {
            return new Hindrance(dependency, State.HOLDING, List.of(id));
        }
        List<String> late = other.milestones().stream()
                .filter(each -> milestones.state(id, each).isBehind())
                .map(each -> id + "/" + each.id())
                .toList();
        if (!late.isEmpty()) {
            return new Hindrance(dependency, State.HOLDING, late);
        }
        boolean done = ENDED.equals(status)
                || !other.milestones().isEmpty()
                        && other.milestones().stream()
                                .allMatch(each -> milestones.state(id, each).isReached());
        return new Hindrance(dependency, done ? State.CLEAR : State.CANNOT_TELL, List.of());
    }

    private Hindrance onService(Initiative initiative, Dependency dependency, String service) {
        List<String> behind = new ArrayList<>();
        boolean undecided = false;
        boolean asked = false;
        for (String group : initiative.groupIds()) {
            if (phases.roles(service, group).contains(Role.CONSUMER)) {
                asked = true;
                switch (phases.derived(service, Role.CONSUMER, group)) {
                    case DerivedPhase.At at -> addIf(at.phase() < AVAILABLE, behind, group);
                    case DerivedPhase.NotBegun notBegun -> behind.add(group);
                    case DerivedPhase.Undecided open -> undecided = true;
                    case DerivedPhase.NoFigure none -> undecided = true;
                }
            }
        }
        if (!behind.isEmpty()) {
            return new Hindrance(dependency, State.HOLDING, behind);
        }
        return new Hindrance(dependency, asked && !undecided ? State.CLEAR : State.CANNOT_TELL, List.of());
    }

    private static void addIf(boolean condition, List<String> groups, String group) {
        if (condition) {
            groups.add(group);
        }
    }
}
