package no.utbredt.cli.arrival;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utbredt.cli.Exit;
import no.utbredt.cli.Screen;
import no.utbredt.cli.Wording;
import no.utbredt.cli.login.Session;
import no.utbredt.client.event.ReportName;
import no.utbredt.client.verdict.Verdict;
import no.utbredt.client.view.Horizon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Who is logged in and how far the figures know; or what became of one report. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Tells who is logged in and how far the figures know; with an ID, what became of that report.")
public final class Status implements Callable<Integer> {

    @Mixin
    private Screen screen;

    @Mixin
    private Session session;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "A report's id, as it was told when it was sent.")
    private @Nullable String id;

    @SuppressWarnings("NullAway.Init") // picocli makes them
    Status() {}

    @Override
    public Integer call() throws IOException {
        return id == null ? ofServices() : ofReport(new ReportName(session.source(), id));
    }

    private int ofServices() throws IOException {
        Horizon known = session.view().known();
        screen.tell(
                known,
                List.of(
                        session.who() + ", as " + session.source(),
                        "%d reports are counted; the figures know everything up to %s"
                                .formatted(known.reports(), known.knownUpTo())));
        return known.ready() ? Exit.OK : Exit.PENDING;
    }

    private int ofReport(ReportName name) throws IOException {
        return session.client()
                .verdict(name)
                .map(verdict -> {
                    screen.tell(verdict, lines(verdict));
                    return Exit.OK;
                })
                .orElseGet(() -> {
                    screen.tell(
                            Map.of("source", name.source(), "id", name.id()),
                            List.of("no verdict on " + name.id() + " of " + name.source()
                                    + " is known, or not yet (utbredt watch report " + name.id() + ")"));
                    return Exit.PENDING;
                });
    }

    static List<String> lines(Verdict verdict) {
        List<String> lines = new ArrayList<>();
        lines.add("@|bold " + Wording.word(verdict.status()) + "|@ " + verdict.id());
        verdict.deliveries().forEach(each -> lines.add("  " + each.recordedAt() + " " + Wording.word(each.status())));
        return lines;
    }
}
