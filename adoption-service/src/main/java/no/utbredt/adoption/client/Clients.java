package no.utbredt.adoption.client;

import java.util.Optional;

/** The registered clients. */
@FunctionalInterface
public interface Clients {

    /** The client a token's {@code client_id} names, or nothing when it is not registered. */
    Optional<Client> find(String id);
}
