package no.utbredt.adoption.actor.kafka;

import no.utbredt.adoption.actor.Period;
import no.utbredt.adoption.actor.SystemId;
import no.utbredt.adoption.actor.SystemInUse;

/** The systems an actor runs in the contract's words and back. */
final class SystemWords {

    private SystemWords() {}

    static no.utbredt.contract.document.SystemInUse write(SystemInUse use) {
        return new no.utbredt.contract.document.SystemInUse(
                use.system().value(),
                use.serviceArea(),
                use.during().from(),
                use.during().to(),
                use.source());
    }

    static SystemInUse read(no.utbredt.contract.document.SystemInUse use) {
        return new SystemInUse(
                new SystemId(use.system()), use.serviceArea(), new Period(use.from(), use.to()), use.source());
    }
}
