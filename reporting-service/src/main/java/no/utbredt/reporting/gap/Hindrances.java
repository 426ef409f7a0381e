package no.utbredt.reporting.gap;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.initiative.Dependency;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.support.SystemStates;
import no.utbredt.reporting.system.Vendor;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** What is known to be missing before actors can take a service into use. What is not known is not missing. */
final class Hindrances {
    private static final Set<String> OVER = Set.of("ENDED", "DISSOLVED");

    private final CoverageQuestion question;
    private final Known known;
    private final int day;
    private final SystemStates states;
    private final Set<String> preconditions;

    Hindrances(CoverageQuestion question, Known known) {
        this.question = question;
        this.known = known;
        this.day = OsloDay.number(question.day());
        this.states =
                new SystemStates(known, question.service(), question.role(), day, OsloDay.number(question.structure()));
        this.preconditions = preconditions(known.initiatives().values());
    }

    /** The services that some initiative which introduces this one in the group says must be there first. */
    private Set<String> preconditions(Collection<Initiative> initiatives) {
        Set<String> services = new TreeSet<>();
        for (Initiative initiative : initiatives) {
            if (introduces(initiative)) {
                for (Dependency dependency : initiative.dependencies()) {
                    if (dependency.hard()
                            && dependency.ofMilestone() == null
                            && dependency.on() instanceof Dependency.On.CatalogueEntry entry) {
                        services.add(entry.id());
                    }
                }
            }
        }
        services.remove(question.service());
        return services;
    }

    private boolean introduces(Initiative initiative) {
        String status = initiative.status();
        return (status == null || !OVER.contains(status))
                && initiative.serviceIds().contains(question.service())
                && (initiative.groupIds().isEmpty() || initiative.groupIds().contains(question.group()));
    }

    /** Those of the services that must be there first that the actor is known not to have. */
    List<String> missing(String actor) {
        return preconditions.stream()
                .filter(service -> {
                    Stage stage = known.adoptions(service, Role.CONSUMER)
                            .standing(actor, day, null)
                            .stage();
                    return stage.telling() && !stage.atLeast(Stage.AVAILABLE);
                })
                .toList();
    }

    /** Whether some system may support the service, or none is known to be run. */
    boolean supported(Collection<String> systems) {
        return systems.isEmpty()
                || !systems.stream().allMatch(system -> states.of(system).lacks());
    }

    /** Who makes a system on the structure day; null where nobody is known to. */
    @Nullable
    Vendor vendor(String system) {
        return states.vendor(system);
    }
}
