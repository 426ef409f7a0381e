package no.utbredt.documents;

import java.util.List;
import no.utbredt.contract.TopicWriter;

/**
 * What a service publishes.
 *
 * @param service short name of the service, for example {@code adoption}
 * @param kinds the kinds of documents it owns
 */
public record Publications(String service, List<Kind<?>> kinds) {

    private static final String SIGNATURE = "-documents";

    public Publications {
        kinds = List.copyOf(kinds);
    }

    /** What the contract says that this writer publishes: a document of each kind whose topic names it as writer. */
    public static Publications of(TopicWriter writer) {
        return new Publications(
                writer.signature().substring(0, writer.signature().length() - SIGNATURE.length()),
                Kind.ALL.stream()
                        .filter(kind -> kind.topic().writers().contains(writer))
                        .toList());
    }

    /** The name it speaks under on {@code utbredt.progress}. */
    public String writer() {
        return service + SIGNATURE;
    }

    /** The CloudEvents {@code source} of what it publishes. */
    public String source() {
        return "/utbredt/" + service;
    }
}
