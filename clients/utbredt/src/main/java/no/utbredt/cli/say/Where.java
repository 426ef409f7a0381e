package no.utbredt.cli.say;

import no.utbredt.client.event.Classification;
import no.utbredt.client.event.Evidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a statement stands. */
final class Where {

    @Option(names = "--document", paramLabel = "CODE", description = "The document it stands in.")
    private @Nullable String document;

    @Option(names = "--place", description = "Where in it, such as \"kap. 2.1.3\" or \"s. 4\".")
    private @Nullable String place;

    @Option(names = "--quote", paramLabel = "WORDS", description = "The document's own words.")
    private @Nullable String quote;

    @Option(names = "--classification", description = "OPEN or INTERN, as the document is marked.")
    private @Nullable Classification classification;

    /** Null where it stands nowhere. */
    @Nullable
    Evidence evidence() {
        if (document != null) {
            return new Evidence(document, place, quote, classification);
        }
        if (place != null || quote != null || classification != null) {
            throw new IllegalArgumentException("--place, --quote and --classification want --document beside them");
        }
        return null;
    }
}
