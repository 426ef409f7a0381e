package no.utbredt.documents;

import java.util.Optional;
import java.util.function.Function;
import no.utbredt.contract.document.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes documents back from their topic, by compare-and-set like any other write.
 *
 * @param stored the document on the shelf in JSON, or null
 * @param epoch epoch of new versions
 */
public record TakingBack(Shelf<?> shelf, Function<String, @Nullable String> stored, long epoch) {

    private static final int ATTEMPTS = 100;

    /**
     * Takes one back.
     *
     * @return the version it has now, or empty when what is published is no document
     */
    public Optional<Version> of(String published) {
        return Reunion.document(published).map(this::of);
    }

    private Version of(ObjectNode published) {
        String id = published.path("id").stringValue();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String json = stored.apply(id);
            ObjectNode ours = json == null ? null : Reunion.document(json).orElseThrow();
            Version expected = ours == null ? Documents.ABSENT : Reunion.version(ours);
            Optional<ObjectNode> united = Reunion.of(ours, published, epoch);
            if (united.isEmpty()) {
                return expected;
            }
            if (shelf.replace(united.get(), expected)) {
                return Reunion.version(united.get());
            }
        }
        throw new IllegalStateException("document %s changed %d times while it was taken back".formatted(id, ATTEMPTS));
    }
}
