package no.utbredt.initiative.catalogue.kafka;

import java.util.List;
import no.utbredt.contract.document.ActorGroupState;
import no.utbredt.contract.document.ServiceState;
import no.utbredt.initiative.catalogue.ActorGroup;
import no.utbredt.initiative.catalogue.Availability;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.catalogue.Eligibility;
import no.utbredt.initiative.catalogue.Service;
import no.utbredt.initiative.catalogue.Solution;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** Our words in those of the contract. */
final class ToContract {

    private ToContract() {}

    static ActorGroupState state(ActorGroup group) {
        return new ActorGroupState(
                group.name(),
                group.nameEnglish(),
                group.complete(),
                group.registeredFrom(),
                group.restricted(),
                group.totals().stream()
                        .map(total -> new ActorGroupState.Total(total.date().text(), total.value(), total.source()))
                        .toList());
    }

    static ServiceState state(Service service, Catalogue catalogue) {
        Solution solution = catalogue.solutions().get(service.solution());
        return new ServiceState(
                service.solution(),
                solution == null ? service.solution() : solution.name(),
                service.category(),
                service.parent(),
                service.kind().name(),
                service.order(),
                service.name(),
                service.nameEnglish(),
                service.aliases().stream()
                        .map(alias -> new ServiceState.Alias(alias.name(), alias.source()))
                        .toList(),
                service.groups().stream().map(ToContract::groupRoles).toList(),
                service.scopes().stream()
                        .map(scope -> new ServiceState.Scope(scope.code(), scope.name()))
                        .toList(),
                service.availability().stream().map(ToContract::availability).toList(),
                service.eligibility().stream().map(ToContract::eligibility).toList(),
                service.sources());
    }

    private static ServiceState.GroupRoles groupRoles(Service.GroupRoles groupRoles) {
        List<String> roles =
                groupRoles.roles().stream().map(Enum::name).sorted().toList();
        return new ServiceState.GroupRoles(groupRoles.group(), roles);
    }

    private static ServiceState.Availability availability(Availability availability) {
        return new ServiceState.Availability(
                availability.group(),
                availability.offered(),
                text(availability.from()),
                text(availability.to()),
                availability.source());
    }

    private static ServiceState.Eligibility eligibility(Eligibility eligibility) {
        Eligibility.RequiredAgreement agreement = eligibility.agreement();
        return new ServiceState.Eligibility(
                eligibility.group(),
                eligibility.kind().name(),
                eligibility.text(),
                eligibility.sets(),
                agreement == null
                        ? null
                        : new ServiceState.RequiredAgreement(agreement.kind().name(), agreement.counterparty()),
                text(eligibility.from()),
                text(eligibility.to()),
                eligibility.source());
    }

    private static @Nullable String text(@Nullable ImpreciseDate date) {
        return date == null ? null : date.text();
    }
}
