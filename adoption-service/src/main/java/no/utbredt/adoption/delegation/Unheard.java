package no.utbredt.adoption.delegation;

import java.util.Collection;
import java.util.Optional;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.fault.Fault;

/** A delegation to an organisation no client speaks for: it holds, and nobody can use it yet. */
public final class Unheard {

    private Unheard() {}

    /** What is worth a look, of a delegation that is registered all the same. */
    public static Optional<Fault> notice(Delegation delegation, Collection<Client> clients) {
        String vendor = delegation.vendor().value();
        return clients.stream().anyMatch(client -> vendor.equals(client.organisation()))
                ? Optional.empty()
                : Optional.of(new Fault(
                        "vendor-without-client",
                        "the number of an organisation that a client speaks for",
                        "no client speaks for " + vendor + " yet",
                        "ingen klient taler for " + vendor + " ennå"));
    }
}
