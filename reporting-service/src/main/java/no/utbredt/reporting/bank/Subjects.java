package no.utbredt.reporting.bank;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.knowledge.Known;
import org.jspecify.annotations.Nullable;

/** What the tables speak of, as known at one time; what few of them need is worked out when it is asked for. */
final class Subjects {

    /** The register of municipalities begins here (law 7). */
    private static final YearMonth USUAL_FIRST = YearMonth.of(2020, 1);

    private static final Comparator<Map.Entry<String, Service>> IN_ORDER =
            Comparator.<Map.Entry<String, Service>, String>comparing(
                            each -> each.getValue().solution())
                    .thenComparing(each -> each.getValue().order(), Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Map.Entry::getKey);

    private final Known known;
    private final Map<String, Service> services;
    private final Map<String, Group> groups;
    private @Nullable Areas areas;

    private Subjects(Known known) {
        this.known = known;
        this.services = known.services();
        this.groups = new TreeMap<>(known.registry().groups());
    }

    static Subjects of(Known known) {
        return new Subjects(known);
    }

    /** What is known then. */
    Known known() {
        return known;
    }

    /** The areas there are. */
    Areas areas() {
        if (areas == null) {
            areas = Areas.of(known.registry());
        }
        return areas;
    }

    /** The first month the register of any group reaches back to. */
    YearMonth first() {
        return groups.values().stream()
                .map(Group::registeredFrom)
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .min(Comparator.naturalOrder())
                .orElse(USUAL_FIRST);
    }

    /** Whether the service is for the group in that role; else there is nothing to count. */
    boolean isFor(String service, Role role, String group) {
        Service found = services.get(service);
        return found != null && found.groups().getOrDefault(group, Set.of()).contains(role);
    }

    /** Whether the service is for the group in whatever role. */
    boolean isFor(String service, String group) {
        Service found = services.get(service);
        return found != null && !found.groups().getOrDefault(group, Set.of()).isEmpty();
    }

    /** Whether the service is for some group in that role. */
    boolean isFor(String service, Role role) {
        Service found = services.get(service);
        return found != null && found.groups().values().stream().anyMatch(roles -> roles.contains(role));
    }

    @Nullable
    Group group(String id) {
        return groups.get(id);
    }

    Variable service() {
        List<Choice> choices = services.entrySet().stream()
                .sorted(IN_ORDER)
                .map(each -> Choice.of(each.getKey(), name(each.getValue())))
                .toList();
        return new Variable(
                "Tjeneste",
                new Label("tjeneste", "service"),
                Kind.CLASSIFICATION,
                null,
                Choices.of(choices),
                List.of(solutions()),
                List.of());
    }

    private static Label name(Service service) {
        return Label.of(service.name(), service.nameEnglish());
    }

    /** Each solution as the sum of its services that are no part of another. */
    private CodeList solutions() {
        Map<String, Choice> sums = new LinkedHashMap<>();
        services.entrySet().stream()
                .sorted(IN_ORDER)
                .filter(each -> each.getValue().parent() == null)
                .forEach(each -> sums.merge(
                        each.getValue().solution(),
                        new Choice(
                                each.getValue().solution(),
                                Label.same(each.getValue().solutionName()),
                                List.of(each.getKey())),
                        Subjects::together));
        return new CodeList(
                "agg_losninger",
                new Label("Løsninger, som sum av tjenester", "Solutions, as sums of services"),
                Choices.of(List.copyOf(sums.values())));
    }

    private static Choice together(Choice one, Choice other) {
        return new Choice(
                one.code(),
                one.label(),
                Stream.concat(one.members().stream(), other.members().stream()).toList());
    }

    static Variable role() {
        return new Variable(
                "Rolle",
                new Label("rolle", "role"),
                Kind.CLASSIFICATION,
                null,
                Choices.of(List.of(
                        Choice.of(Role.CONSUMER.name(), new Label("konsument", "consumer")),
                        Choice.of(Role.SOURCE.name(), new Label("kilde", "source")))),
                List.of(),
                List.of());
    }

    Variable group() {
        return new Variable(
                "Gruppe",
                new Label("aktørgruppe", "actor group"),
                Kind.CLASSIFICATION,
                null,
                Choices.of(groups.entrySet().stream()
                        .map(each -> Choice.of(
                                each.getKey(),
                                Label.of(each.getValue().name(), each.getValue().nameEnglish())))
                        .toList()),
                List.of(),
                List.of());
    }
}
