package no.utbredt.adoption.delegation.kafka;

import no.utbredt.adoption.actor.Identifier;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.delegation.Delegation;
import no.utbredt.adoption.history.kafka.KeptDocuments;
import no.utbredt.contract.document.DelegationState;

/** Delegations in the contract's words and back. */
final class DelegationMapping implements KeptDocuments.Mapping<DelegationState, Delegation> {

    @Override
    public String id(Delegation delegation) {
        return delegation.id();
    }

    @Override
    public DelegationState write(Delegation delegation) {
        Identifier organisation = delegation.organisation();
        return new DelegationState(
                delegation.vendor().value(),
                new no.utbredt.contract.document.Identifier(organisation.scheme(), organisation.value()),
                delegation.services(),
                delegation.from(),
                delegation.to());
    }

    @Override
    public Delegation read(String id, DelegationState state) {
        return new Delegation(
                id,
                new OrganisationNumber(state.vendor()),
                Identifier.of(
                        state.organisation().scheme(), state.organisation().value()),
                state.services(),
                state.from(),
                state.to());
    }
}
