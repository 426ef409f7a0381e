package no.utbredt.documents;

import java.util.List;

/**
 * What a service publishes.
 *
 * @param service short name of the service, for example {@code adoption}
 * @param kinds the kinds of documents it owns
 */
public record Publications(String service, List<Kind<?>> kinds) {

    public Publications {
        kinds = List.copyOf(kinds);
    }

    /** The name it speaks under on {@code utbredt.progress}. */
    public String writer() {
        return service + "-documents";
    }

    /** The CloudEvents {@code source} of what it publishes. */
    public String source() {
        return "/utbredt/" + service;
    }
}
