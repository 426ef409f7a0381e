package no.utbredt.initiative.document;

import java.util.Optional;
import java.util.Set;

/** The way to the adoption-service. */
@FunctionalInterface
public interface AdoptionDoor {

    /**
     * Its desk for whoever shows that.
     *
     * @param authorization a bearer token as the header carries it; it is shown and not kept
     */
    Adoption with(String authorization);

    /**
     * Its desk for whoever was given that token, which is bound to a key of theirs and cannot be shown by anybody else: it is exchanged
     * for one of our own (RFC 8693).
     *
     * @param scopes what it is good for of what this service passes on: ours is good for no more
     * @return empty where this service has nothing to exchange it with
     */
    default Optional<Adoption> exchanging(String token, Set<String> scopes) {
        return Optional.empty();
    }
}
