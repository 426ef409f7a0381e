package no.utbredt.reporting.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An initiative of the roadmap, as far as it is held against what happened. What a source marks <em>Intern</em> may not be displayed
 * until it is cleared; here it is not known at all, so that no answer rests on it.
 *
 * @param names Norwegian names, the first to be shown; none when every one is marked <em>Intern</em>
 * @param nameEnglish English name, or null
 * @param kind code, for example {@code INITIATIVE} or {@code ENABLER}
 * @param groups ids of the actor groups it is for
 * @param services catalogue ids of what it introduces
 * @param statuses what sources say of whether it runs
 * @param phases what sources declare
 * @param milestones its milestones
 * @param targets its targets
 * @param dependencies what it hangs on
 * @param indicators what it is measured by
 * @param cubes what it says of cells of the cube
 * @param sources the documents it cites that are open
 * @param withheld when each of its statements was stated that is marked <em>Intern</em> and left out
 */
public record Initiative(
        List<Mention> names,
        @Nullable String nameEnglish,
        String kind,
        List<Mention> groups,
        List<Mention> services,
        List<Status> statuses,
        List<DeclaredPhase> phases,
        List<Milestone> milestones,
        List<Target> targets,
        List<Dependency> dependencies,
        List<Indicator> indicators,
        List<CubeStatement> cubes,
        List<Source> sources,
        List<PartialDate> withheld) {

    public Initiative {
        names = List.copyOf(names);
        groups = List.copyOf(groups);
        services = List.copyOf(services);
        statuses = List.copyOf(statuses);
        phases = List.copyOf(phases);
        milestones = List.copyOf(milestones);
        targets = List.copyOf(targets);
        dependencies = List.copyOf(dependencies);
        indicators = List.copyOf(indicators);
        cubes = List.copyOf(cubes);
        sources = List.copyOf(sources);
        withheld = List.copyOf(withheld);
    }

    /** One without indicators and of whose cube nothing is said. */
    public Initiative(
            List<Mention> names,
            @Nullable String nameEnglish,
            String kind,
            List<Mention> groups,
            List<Mention> services,
            List<Status> statuses,
            List<DeclaredPhase> phases,
            List<Milestone> milestones,
            List<Target> targets,
            List<Dependency> dependencies,
            List<Source> sources,
            List<PartialDate> withheld) {
        this(
                names,
                nameEnglish,
                kind,
                groups,
                services,
                statuses,
                phases,
                milestones,
                targets,
                dependencies,
                List.of(),
                List.of(),
                sources,
                withheld);
    }

    /**
     * Whether it runs, by one source.
     *
     * @param code for example {@code RUNNING} or {@code DISSOLVED}
     */
    public record Status(String code, Said said) {}

    /** Its Norwegian name; empty when there is none to show. */
    public String name() {
        return names.isEmpty() ? "" : names.getFirst().what();
    }

    /** Ids of the actor groups it is for, each once. */
    public List<String> groupIds() {
        return groups.stream().map(Mention::what).distinct().toList();
    }

    /** Catalogue ids of what it introduces, each once. */
    public List<String> serviceIds() {
        return services.stream().map(Mention::what).distinct().toList();
    }

    /** The newest status, or null when no source gives one. */
    public @Nullable String status() {
        return statuses.stream()
                .max(Comparator.comparingInt(each -> each.said().statedAt().last()))
                .map(Status::code)
                .orElse(null);
    }

    /** The same under that name, for want of one a source has used. */
    Initiative called(Mention name) {
        return new Initiative(
                List.of(name),
                nameEnglish,
                kind,
                groups,
                services,
                statuses,
                phases,
                milestones,
                targets,
                dependencies,
                indicators,
                cubes,
                sources,
                withheld);
    }

    /** Whether any source says anything of it that may be shown. */
    boolean isSpokenOf() {
        return Stream.of(
                        names, groups, services, statuses, phases, milestones, targets, dependencies, indicators, cubes)
                .anyMatch(list -> !list.isEmpty());
    }
}
