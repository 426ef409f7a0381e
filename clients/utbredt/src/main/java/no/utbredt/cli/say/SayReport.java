package no.utbredt.cli.say;

import java.io.IOException;
import java.util.List;
import no.utbredt.cli.Surroundings;
import no.utbredt.client.event.ActorReference;
import no.utbredt.client.event.Certainty;
import no.utbredt.client.event.Extent;
import no.utbredt.client.event.Report;
import no.utbredt.client.event.Role;
import no.utbredt.client.event.Stage;
import no.utbredt.client.event.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** An actor's stage with a service. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Says how far an actor has come with a service.",
        footer = {
            "",
            "utbredt report --actor 964338531/helsestasjon --service digihelsestasjon --stage IN_USE --since 2022-03-01"
        })
public final class SayReport extends Saying {

    @Option(
            names = "--actor",
            required = true,
            paramLabel = "NUMBER",
            description =
                    "Organisation number, municipality number, HER:…, RESH:… or UTBREDT:…, and /AREA for a service"
                            + " area.")
    private ActorReference actor;

    @Option(names = "--service", required = true, paramLabel = "ID", description = "The catalogue's id of the service.")
    private String service;

    @Option(names = "--role", defaultValue = "CONSUMER", description = "${COMPLETION-CANDIDATES}. [${DEFAULT-VALUE}]")
    private Role role;

    @Option(names = "--stage", required = true, description = "${COMPLETION-CANDIDATES}.")
    private Stage stage;

    @ArgGroup(multiplicity = "1")
    private Since since;

    @Option(names = "--scope", paramLabel = "CODE", description = "Only of this part; may be said several times.")
    private List<String> scopes = List.of();

    @Option(names = "--extent", paramLabel = "3/5:UNIT", description = "How much of the actor, such as 3/5:DISTRICTS.")
    private @Nullable Extent extent;

    @Option(names = "--uncertain", description = "The source is not sure.")
    private boolean uncertain;

    @Option(names = "--verb", paramLabel = "CODE", description = "The source's own verb, such as HAR_INNFORT.")
    private @Nullable String verb;

    @Option(names = "--system", paramLabel = "CODE", description = "The EHR system it was done with.")
    private @Nullable String system;

    @Mixin
    private Where where;

    @SuppressWarnings("NullAway.Init") // picocli gives each its value
    SayReport(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Statement statement() throws IOException {
        return new Report(
                actor,
                service,
                role,
                stage,
                since.validFrom(),
                stated(),
                scopes,
                extent,
                uncertain ? Certainty.UNCERTAIN : Certainty.CERTAIN,
                verb,
                system,
                where.evidence(),
                corrected());
    }
}
