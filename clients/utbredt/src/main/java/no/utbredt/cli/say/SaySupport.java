package no.utbredt.cli.say;

import java.io.IOException;
import no.utbredt.cli.Surroundings;
import no.utbredt.client.event.Firmness;
import no.utbredt.client.event.PartialDate;
import no.utbredt.client.event.Planned;
import no.utbredt.client.event.Role;
import no.utbredt.client.event.Statement;
import no.utbredt.client.event.Support;
import no.utbredt.client.event.SupportState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How far an EHR system is with a service. */
@Command(
        name = "support",
        mixinStandardHelpOptions = true,
        description = "Says how far an EHR system is with a service, since when or planned for when.",
        footer = {
            "",
            "utbredt support --product cgm-helsestasjon --service digihelsestasjon --state AVAILABLE --since 2024-05",
            "utbredt support --product cgm-helsestasjon --service digihelsestasjon --state AVAILABLE --earliest"
                    + " 2024-H2 --firmness DECIDED"
        })
public final class SaySupport extends Saying {

    @Option(names = "--product", required = true, paramLabel = "CODE", description = "The EHR system.")
    private String product;

    @Option(
            names = "--vendor",
            paramLabel = "NUMBER",
            description = "Organisation number of its vendor, where another speaks than the vendor.")
    private @Nullable String vendor;

    @Option(names = "--service", required = true, paramLabel = "ID", description = "The catalogue's id of the service.")
    private String service;

    @Option(names = "--role", defaultValue = "CONSUMER", description = "${COMPLETION-CANDIDATES}. [${DEFAULT-VALUE}]")
    private Role role;

    @Option(names = "--state", required = true, description = "${COMPLETION-CANDIDATES}.")
    private SupportState state;

    @ArgGroup
    private @Nullable Since since;

    @Option(names = "--earliest", paramLabel = "DATE", description = "Planned for then at the earliest.")
    private @Nullable PartialDate earliest;

    @Option(names = "--latest", paramLabel = "DATE", description = "Planned for then at the latest.")
    private @Nullable PartialDate latest;

    @Option(
            names = "--firmness",
            defaultValue = "FORECAST",
            description = "Of the plan: ${COMPLETION-CANDIDATES}. [${DEFAULT-VALUE}]")
    private Firmness firmness;

    @Mixin
    private Where where;

    @SuppressWarnings("NullAway.Init") // picocli gives each its value
    SaySupport(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Statement statement() throws IOException {
        boolean planned = earliest != null || latest != null;
        if (planned == (since != null)) {
            throw new IllegalArgumentException(
                    "either --since or --observed says since when, or --earliest and --latest planned for when");
        }
        return new Support(
                product,
                vendor,
                service,
                role,
                state,
                since == null ? null : since.validFrom(),
                planned ? new Planned(earliest, latest, firmness) : null,
                stated(),
                where.evidence(),
                corrected());
    }
}
