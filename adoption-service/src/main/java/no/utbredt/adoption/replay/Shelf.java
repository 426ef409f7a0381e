package no.utbredt.adoption.replay;

import java.util.Optional;

/** Where entries that were set aside lie. */
@FunctionalInterface
public interface Shelf {

    /** The entry, or nothing when it is unknown or has made room for newer ones. */
    Optional<SetAside> find(String id);
}
