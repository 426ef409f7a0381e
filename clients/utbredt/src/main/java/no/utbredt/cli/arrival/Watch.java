package no.utbredt.cli.arrival;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utbredt.cli.Exit;
import no.utbredt.cli.Screen;
import no.utbredt.cli.imports.Pursuit;
import no.utbredt.cli.login.Session;
import no.utbredt.client.event.ReportName;
import no.utbredt.client.http.Patience;
import no.utbredt.client.verdict.Verdict;
import no.utbredt.client.view.Horizon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Waits until what was sent has arrived. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Waits until what was sent has arrived: a report until it is judged and in the figures,",
            "an import until it has been worked off."
        })
public final class Watch implements Callable<Integer> {

    /** What is waited for. */
    enum Kind {
        REPORT,
        IMPORT
    }

    @Mixin
    private Screen screen;

    @Mixin
    private Session session;

    @Parameters(index = "0", paramLabel = "report|import", description = "What is waited for.")
    private Kind kind;

    @Parameters(index = "1", paramLabel = "ID", description = "Its id.")
    private String id;

    @Option(
            names = "--at-most",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long it is waited for. [${DEFAULT-VALUE}]")
    private int atMost;

    @SuppressWarnings("NullAway.Init") // picocli gives each its value
    Watch() {}

    @Override
    public Integer call() throws IOException {
        Duration whole = Duration.ofSeconds(atMost);
        return switch (kind) {
            case IMPORT -> Pursuit.tell(screen, Pursuit.follow(screen, session.client(), id, whole));
            case REPORT -> report(new ReportName(session.source(), id), Patience.looking(whole));
        };
    }

    private int report(ReportName name, Patience looks) throws IOException {
        Optional<Verdict> verdict = session.client().awaitVerdict(name, looks);
        if (verdict.isEmpty()) {
            screen.tell(Map.of("id", name.id()), List.of("no verdict on " + name.id() + " yet"));
            return Exit.PENDING;
        }
        List<String> lines = new ArrayList<>(Status.lines(verdict.get()));
        Optional<Instant> recorded = verdict.get().recordedAt();
        if (recorded.isEmpty()) {
            screen.tell(verdict.get(), lines);
            return Exit.REFUSED;
        }
        Horizon known = session.view().awaitKnown(recorded.get(), looks);
        boolean there = known.knows(recorded.get());
        lines.add(there ? "it is in the figures" : "it is not in the figures yet");
        screen.tell(Map.of("verdict", verdict.get(), "inTheFigures", there), lines);
        return there ? Exit.OK : Exit.PENDING;
    }
}
