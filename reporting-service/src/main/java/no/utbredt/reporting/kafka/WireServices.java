package no.utbredt.reporting.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.ServiceState;
import no.utbredt.reporting.catalogue.Eligibility;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.document.Document;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** The catalogue's services in our words. */
final class WireServices {

    private static final ObjectReader READER = Wire.reader(new TypeReference<DocumentState<ServiceState>>() {});

    private WireServices() {}

    static Document<Service> read(ConsumerRecord<byte[], byte[]> record) {
        return Wire.document(record, READER, WireServices::service);
    }

    private static Service service(ServiceState wire) {
        String solution = Wire.required(wire.solution(), "solution");
        return new Service(
                solution,
                wire.solutionName() == null ? solution : wire.solutionName(),
                wire.category(),
                wire.parent(),
                wire.order(),
                Wire.required(wire.name(), "name"),
                wire.nameEnglish(),
                groups(wire.groups()),
                Wire.list(wire.scopes()).stream()
                        .collect(Collectors.toMap(
                                ServiceState.Scope::code, ServiceState.Scope::name, (first, second) -> first)),
                Wire.list(wire.availability()).stream()
                        .map(WireServices::availability)
                        .toList(),
                Wire.list(wire.eligibility()).stream()
                        .map(WireServices::eligibility)
                        .toList());
    }

    private static Map<String, Set<Role>> groups(@Nullable List<ServiceState.GroupRoles> wire) {
        return Wire.list(wire).stream()
                .collect(Collectors.groupingBy(
                        ServiceState.GroupRoles::group,
                        Collectors.flatMapping(
                                each -> Wire.list(each.roles()).stream().map(Role::ofCode), Collectors.toSet())));
    }

    private static Eligibility eligibility(ServiceState.Eligibility wire) {
        ServiceState.RequiredAgreement agreement = wire.agreement();
        return new Eligibility(
                wire.group(),
                wire.sets(),
                agreement == null
                        ? null
                        : new Eligibility.RequiredAgreement(
                                Wire.required(agreement.kind(), "agreement.kind"), agreement.counterparty()),
                Wire.partial(wire.from()),
                Wire.partial(wire.to()));
    }

    private static Service.Availability availability(ServiceState.Availability wire) {
        return new Service.Availability(
                wire.group(), wire.offered(), Wire.partial(wire.from()), Wire.partial(wire.to()));
    }
}
