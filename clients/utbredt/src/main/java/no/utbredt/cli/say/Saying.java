package no.utbredt.cli.say;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.utbredt.cli.Exit;
import no.utbredt.cli.Screen;
import no.utbredt.cli.Surroundings;
import no.utbredt.cli.login.Session;
import no.utbredt.client.event.Event;
import no.utbredt.client.event.PartialDate;
import no.utbredt.client.event.ReportName;
import no.utbredt.client.event.Statement;
import no.utbredt.client.http.Json;
import no.utbredt.client.verdict.Result;
import no.utbredt.client.verdict.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says one thing and tells what became of it. */
abstract class Saying implements Callable<Integer> {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Surroundings surroundings;

    @Mixin
    private Screen screen;

    @Mixin
    private Session session;

    @Option(names = "--stated", paramLabel = "DATE", description = "When it was said. [today]")
    private @Nullable PartialDate stated;

    @Option(names = "--id", paramLabel = "ID", description = "Its id, where you keep one. [made from what is said]")
    private @Nullable String id;

    @Option(
            names = "--corrects",
            paramLabel = "ID",
            description = "An id of the same source this one takes the place of; may be said several times.")
    private List<String> corrects = List.of();

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long the verdict is waited for, 0 to 30. [${DEFAULT-VALUE}]")
    private int wait;

    @Option(names = "--dry-run", description = "Shows what would be sent, and sends nothing.")
    private boolean dryRun;

    @SuppressWarnings("NullAway.Init") // picocli makes them
    Saying(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What is said. */
    abstract Statement statement() throws IOException;

    @Override
    public final Integer call() throws IOException {
        Event event = event();
        if (dryRun) {
            screen.tell(event, List.of(Json.write(event)));
            return Exit.OK;
        }
        Result result = session.client().say(event, Duration.ofSeconds(wait));
        screen.tell(result, lines(result));
        return result.status() == Status.RECEIVED && wait > 0 ? Exit.PENDING : Exit.OK;
    }

    private Event event() throws IOException {
        return id == null
                ? Event.of(session.source(), statement())
                : Event.of(new ReportName(session.source(), id), statement());
    }

    private List<String> lines(Result result) {
        List<String> lines = new ArrayList<>();
        lines.add("@|bold,green %s|@ %s%s"
                .formatted(
                        result.status().name().toLowerCase(Locale.ROOT),
                        result.id(),
                        result.recordedAt() == null ? "" : " at " + result.recordedAt()));
        result.notices().forEach(each -> lines.add("@|yellow note|@ " + screen.words(each)));
        return lines;
    }

    final PartialDate stated() {
        return stated == null
                ? PartialDate.of(LocalDate.ofInstant(surroundings.clock().instant(), OSLO))
                : stated;
    }

    final Instant now() {
        return surroundings.clock().instant();
    }

    final List<ReportName> corrected() throws IOException {
        List<ReportName> names = new ArrayList<>();
        for (String id : corrects) {
            names.add(new ReportName(session.source(), id));
        }
        return names;
    }
}
