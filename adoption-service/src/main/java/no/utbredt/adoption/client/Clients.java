package no.utbredt.adoption.client;

import java.util.Collection;
import java.util.Optional;

/** The registered clients. */
public interface Clients {

    /** The client a token's {@code client_id} names, or nothing when it is not registered. */
    Optional<Client> find(String id);

    /** All of them, at most some hundreds. */
    Collection<Client> all();
}
