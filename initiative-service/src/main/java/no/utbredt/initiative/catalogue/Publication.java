package no.utbredt.initiative.catalogue;

import java.util.Optional;

/** The catalogue as the other services hear of it: a document per service and per actor group. */
public interface Publication {

    /** Makes the documents say what the catalogue says. Repeating it changes nothing. */
    void publish(Catalogue catalogue);

    /** Version of a service's document, for example {@code 1.3}; empty when there is none. */
    Optional<String> version(String service);
}
