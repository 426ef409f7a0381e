package no.utbredt.cli.say;

import java.time.Instant;
import java.util.List;
import no.utbredt.cli.Surroundings;
import no.utbredt.client.event.Heartbeat;
import no.utbredt.client.event.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** There is nothing new. */
@Command(
        name = "heartbeat",
        mixinStandardHelpOptions = true,
        description = "Says that there is nothing new, so that silence is told from nought.")
public final class SayHeartbeat extends Saying {

    @Option(names = "--at", paramLabel = "INSTANT", description = "Up to when, such as 2024-06-03T06:00:00Z. [now]")
    private @Nullable Instant at;

    @Option(names = "--service", paramLabel = "ID", description = "Of this service; may be said several times. [all]")
    private List<String> services = List.of();

    SayHeartbeat(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Statement statement() {
        return new Heartbeat(at == null ? now() : at, services);
    }
}
