package no.utbredt.reporting.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Weight;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.initiative.DeclaredPhase;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Puts the declared phase of each group beside the derived one.
 *
 * @param question what is asked
 * @param services the catalogue, by id
 * @param nation answers a coverage question for the nation
 */
record PhaseFold(ProgressQuestion question, Map<String, Service> services, Function<CoverageQuestion, Outcome> nation) {

    List<GroupPhase> phases(Initiative initiative) {
        List<DeclaredPhase> heard = initiative.phases();
        List<GroupPhase> phases = new ArrayList<>();
        for (String service : services(initiative, heard)) {
            groups(initiative, service, heard)
                    .forEach(group -> roles(service, group)
                            .forEach(role ->
                                    phases.add(derived(service, role, group, declared(heard, service, group)))));
        }
        heard.stream()
                .filter(each -> each.service() == null)
                .map(DeclaredPhase::group)
                .distinct()
                .map(group -> new GroupPhase(group, null, null, null, null, declared(heard, null, group)))
                .forEach(phases::add);
        return phases;
    }

    /** Where the group is by its own reports. */
    DerivedPhase derived(String service, Role role, String group) {
        return DerivedPhase.of(outcome(service, role, group), question.majority());
    }

    private GroupPhase derived(String service, Role role, String group, List<DeclaredPhase> declared) {
        Outcome outcome = outcome(service, role, group);
        return new GroupPhase(
                group,
                service,
                role,
                DerivedPhase.of(outcome, question.majority()),
                outcome instanceof Outcome.Known known ? known.actors() : null,
                declared);
    }

    private Outcome outcome(String service, Role role, String group) {
        return nation.apply(
                question.coverage(service, role, Stage.IN_USE, group, Weight.ACTORS, Cut.NATION, question.day()));
    }

    private static List<String> services(Initiative initiative, List<DeclaredPhase> heard) {
        return Stream.concat(
                        initiative.serviceIds().stream(),
                        heard.stream().map(DeclaredPhase::service).flatMap(Stream::ofNullable))
                .distinct()
                .toList();
    }

    private List<String> groups(Initiative initiative, String service, List<DeclaredPhase> heard) {
        return Stream.concat(
                        initiative.groupIds().stream()
                                .filter(group -> !roles(service, group).isEmpty()),
                        heard.stream()
                                .filter(each -> service.equals(each.service()))
                                .map(DeclaredPhase::group))
                .distinct()
                .toList();
    }

    /** The roles the catalogue gives the group, the consumer first; none for a service it does not know. */
    List<Role> roles(String service, String group) {
        Service known = services.get(service);
        Set<Role> roles = known == null ? Set.of() : known.groups().getOrDefault(group, Set.of());
        return Stream.of(Role.CONSUMER, Role.SOURCE).filter(roles::contains).toList();
    }

    private static List<DeclaredPhase> declared(List<DeclaredPhase> heard, @Nullable String service, String group) {
        return heard.stream()
                .filter(each -> each.group().equals(group) && Objects.equals(each.service(), service))
                .sorted(Comparator.comparingInt(each -> each.said().statedAt().last()))
                .toList();
    }
}
