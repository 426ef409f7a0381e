package no.utbredt.client.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the registry, as it stands on a day.
 *
 * @param id opaque
 * @param kind such as {@code MUNICIPALITY}; more may come
 * @param name null where none is known that day
 * @param serviceArea code of the area of care, for a service area beneath another actor; null otherwise
 * @param groups ids of the actor groups it is in
 */
public record Actor(
        String id,
        String kind,
        @Nullable String name,
        @Nullable String serviceArea,
        List<Identifier> identifiers,
        List<String> parents,
        List<String> groups) {

    /** A number in a public register. */
    public record Identifier(String scheme, String value) {}

    public Actor {
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        parents = parents == null ? List.of() : List.copyOf(parents);
        groups = groups == null ? List.of() : List.copyOf(groups);
    }
}
