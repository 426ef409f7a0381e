package no.utbredt.cli.say;

import no.utbredt.client.event.Basis;
import no.utbredt.client.event.PartialDate;
import no.utbredt.client.event.ValidFrom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Since when: it began then, or was seen to be so by then. One of the two is there. */
final class Since {

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "It began then; 2022, 2022-Q1, 2022-03 or 2022-03-01.")
    private @Nullable PartialDate since;

    @Option(names = "--observed", paramLabel = "DATE", description = "It was so by then; what was before is not said.")
    private @Nullable PartialDate observed;

    ValidFrom validFrom() {
        if (since != null) {
            return new ValidFrom(since, Basis.STARTED);
        }
        if (observed != null) {
            return new ValidFrom(observed, Basis.OBSERVED);
        }
        throw new IllegalArgumentException("--since DATE or --observed DATE says since when");
    }
}
