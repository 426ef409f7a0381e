package no.utbredt.cli.say;

import java.io.IOException;
import java.time.YearMonth;
import no.utbredt.cli.Surroundings;
import no.utbredt.client.event.ActorReference;
import no.utbredt.client.event.Role;
import no.utbredt.client.event.Statement;
import no.utbredt.client.event.Usage;
import no.utbredt.client.event.UsageUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A volume of a month. */
@Command(
        name = "usage",
        mixinStandardHelpOptions = true,
        description = "Says how much an actor used a service in a month.",
        footer = {
            "",
            "utbredt usage --actor 964338531/helsestasjon --service digihelsestasjon --month 2024-05 --volume 1342"
                    + " --unit MESSAGES"
        })
public final class SayUsage extends Saying {

    @Option(names = "--actor", required = true, paramLabel = "NUMBER", description = "Who, as with report.")
    private ActorReference actor;

    @Option(names = "--service", required = true, paramLabel = "ID", description = "The catalogue's id of the service.")
    private String service;

    @Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = "Such as 2024-05.")
    private YearMonth month;

    @Option(names = "--volume", required = true, paramLabel = "NUMBER", description = "How much, a whole number.")
    private long volume;

    @Option(names = "--unit", required = true, description = "${COMPLETION-CANDIDATES}.")
    private UsageUnit unit;

    @Option(names = "--role", description = "${COMPLETION-CANDIDATES}, where the sides are told apart.")
    private @Nullable Role role;

    @Option(names = "--channel", paramLabel = "CODE", description = "Such as API or PORTAL, where they are told apart.")
    private @Nullable String channel;

    @SuppressWarnings("NullAway.Init") // picocli gives each its value
    SayUsage(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Statement statement() throws IOException {
        return new Usage(actor, service, role, channel, month, volume, unit, stated(), corrected());
    }
}
