package no.utbredt.adoption.lookup.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.client.Speaker;

/** CGM, and one whose name begins as CGM's does. */
final class TwoClients implements Clients {

    static final Client CGM = vendor("cgm", "999000010");
    static final Client OTHER = vendor("cgm-other", "999000029");

    @Override
    public Optional<Client> find(String id) {
        return all().stream().filter(client -> client.id().equals(id)).findFirst();
    }

    @Override
    public Collection<Client> all() {
        return List.of(CGM, OTHER);
    }

    private static Client vendor(String id, String organisation) {
        return new Client(id, id, organisation, Speaker.VENDOR, "urn:utbredt:client:" + id + ":");
    }
}
