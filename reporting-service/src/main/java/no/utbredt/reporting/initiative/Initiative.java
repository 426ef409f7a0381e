package no.utbredt.reporting.initiative;

import java.util.Comparator;
import java.util.List;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * An initiative of the roadmap, as far as it is held against what happened. What a source marks <em>Intern</em> may not be displayed
 * until it is cleared; here it is not known at all, so that no answer rests on it.
 *
 * @param name Norwegian name, empty when every one is marked <em>Intern</em>
 * @param nameEnglish English name, or null
 * @param kind code, for example {@code INITIATIVE} or {@code ENABLER}
 * @param groups ids of the actor groups it is for
 * @param services catalogue ids of what it introduces
 * @param statuses what sources say of whether it runs
 * @param phases what sources declare
 * @param milestones its milestones
 * @param targets its targets
 * @param dependencies what it hangs on
 * @param withheld how many statements of it are marked <em>Intern</em> and left out
 */
public record Initiative(
        String name,
        @Nullable String nameEnglish,
        String kind,
        List<String> groups,
        List<String> services,
        List<Status> statuses,
        List<DeclaredPhase> phases,
        List<Milestone> milestones,
        List<Target> targets,
        List<Dependency> dependencies,
        int withheld) {

    public Initiative {
        groups = List.copyOf(groups);
        services = List.copyOf(services);
        statuses = List.copyOf(statuses);
        phases = List.copyOf(phases);
        milestones = List.copyOf(milestones);
        targets = List.copyOf(targets);
        dependencies = List.copyOf(dependencies);
    }

    /**
     * Whether it runs, by one source.
     *
     * @param code for example {@code RUNNING} or {@code DISSOLVED}
     */
    public record Status(String code, Said said) {}

    /** The newest status stated within the horizon, or null when none was. */
    public @Nullable String status(Horizon horizon) {
        return statuses.stream()
                .filter(each -> each.said().heardWithin(horizon))
                .max(Comparator.comparingInt(each -> each.said().statedAt().last()))
                .map(Status::code)
                .orElse(null);
    }
}
