package no.utbredt.adoption.system.kafka;

import java.util.function.Function;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.actor.kafka.DatedWords;
import no.utbredt.adoption.history.kafka.KeptDocuments;
import no.utbredt.adoption.system.EhrSystem;
import no.utbredt.adoption.system.Link;
import no.utbredt.adoption.system.Source;
import no.utbredt.adoption.system.Vendor;
import no.utbredt.contract.document.EhrSystemState;

/** EHR systems in the contract's words and back. */
final class EhrSystemMapping implements KeptDocuments.Mapping<EhrSystemState, EhrSystem> {

    @Override
    public String id(EhrSystem system) {
        return system.id().value();
    }

    @Override
    public EhrSystemState write(EhrSystem system) {
        return new EhrSystemState(
                DatedWords.write(system.vendors(), EhrSystemMapping::vendor),
                DatedWords.write(system.names(), Function.identity()),
                DatedWords.write(system.aliases(), Function.identity()),
                DatedWords.write(system.versions(), Function.identity()),
                system.sources().stream().map(EhrSystemMapping::source).toList());
    }

    @Override
    public EhrSystem read(String id, EhrSystemState state) {
        return new EhrSystem(
                new SystemId(id),
                DatedWords.read(state.vendors(), EhrSystemMapping::vendor),
                DatedWords.read(state.names(), Function.identity()),
                DatedWords.read(state.aliases(), Function.identity()),
                DatedWords.read(state.versions(), Function.identity()),
                state.sources().stream().map(EhrSystemMapping::source).toList());
    }

    private static EhrSystemState.Vendor vendor(Vendor vendor) {
        OrganisationNumber number = vendor.number();
        return new EhrSystemState.Vendor(vendor.id().value(), number == null ? null : number.value(), vendor.name());
    }

    private static Vendor vendor(EhrSystemState.Vendor vendor) {
        String number = vendor.organisationNumber();
        return new Vendor(
                new SystemId(vendor.id()), number == null ? null : new OrganisationNumber(number), vendor.name());
    }

    private static EhrSystemState.Source source(Source source) {
        Link link = source.link();
        return new EhrSystemState.Source(source.name(), link == null ? null : link.address());
    }

    private static Source source(EhrSystemState.Source source) {
        String link = source.link();
        return new Source(source.name(), link == null ? null : new Link(link));
    }
}
