package no.utbredt.initiative.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.initiative.catalogue.Availability;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.catalogue.Category;
import no.utbredt.initiative.catalogue.Eligibility;
import no.utbredt.initiative.catalogue.Role;
import no.utbredt.initiative.catalogue.Service;
import no.utbredt.initiative.catalogue.ServiceKind;
import no.utbredt.initiative.catalogue.Solution;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** A service as it is answered, Norwegian first. */
record ServiceAnswer(
        String id,
        String name,
        @Nullable String nameEnglish,
        String solution,
        @Nullable String solutionName,
        @Nullable String category,
        @Nullable String categoryName,
        ServiceKind kind,
        @Nullable String parent,
        @Nullable Integer order,
        List<Service.Alias> aliases,
        List<GroupAnswer> groups,
        List<Service.Scope> scopes,
        List<AvailabilityAnswer> availability,
        List<EligibilityAnswer> eligibility,
        List<String> sources) {

    /** The roles that exist for a group, in order. */
    record GroupAnswer(String group, List<Role> roles) {}

    /** Availability with its dates as written. */
    record AvailabilityAnswer(
            @Nullable String group,
            boolean offered,
            @Nullable String from,
            @Nullable String to,
            @Nullable String source) {}

    /** What an actor must fulfil, with its dates as written: to be in one of the sets, or to have the agreement. */
    record EligibilityAnswer(
            @Nullable String group,
            Eligibility.Kind kind,
            String text,
            List<String> sets,
            Eligibility.@Nullable RequiredAgreement agreement,
            @Nullable String from,
            @Nullable String to,
            String source) {}

    /**
     * @param asOf day the availability and the eligibility are asked for; null for all of it
     */
    static ServiceAnswer of(Service service, Catalogue catalogue, @Nullable LocalDate asOf) {
        Solution solution = catalogue.solutions().get(service.solution());
        Category category =
                service.category() == null ? null : catalogue.categories().get(service.category());
        return new ServiceAnswer(
                service.id(),
                service.name(),
                service.nameEnglish(),
                service.solution(),
                solution == null ? null : solution.name(),
                service.category(),
                category == null ? null : category.name(),
                service.kind(),
                service.parent(),
                service.order(),
                service.aliases(),
                service.groups().stream()
                        .map(roles -> new GroupAnswer(
                                roles.group(), roles.roles().stream().sorted().toList()))
                        .toList(),
                service.scopes(),
                service.availability().stream()
                        .filter(availability -> asOf == null || availability.mayHoldOn(asOf))
                        .map(ServiceAnswer::availability)
                        .toList(),
                service.eligibility().stream()
                        .filter(eligibility -> asOf == null || eligibility.mayHoldOn(asOf))
                        .map(ServiceAnswer::eligibility)
                        .toList(),
                service.sources());
    }

    private static AvailabilityAnswer availability(Availability availability) {
        return new AvailabilityAnswer(
                availability.group(),
                availability.offered(),
                text(availability.from()),
                text(availability.to()),
                availability.source());
    }

    private static EligibilityAnswer eligibility(Eligibility eligibility) {
        return new EligibilityAnswer(
                eligibility.group(),
                eligibility.kind(),
                eligibility.text(),
                eligibility.sets(),
                eligibility.agreement(),
                text(eligibility.from()),
                text(eligibility.to()),
                eligibility.source());
    }

    private static @Nullable String text(@Nullable ImpreciseDate date) {
        return date == null ? null : date.text();
    }
}
