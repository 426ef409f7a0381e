package no.utbredt.cli.arrival;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utbredt.cli.Exit;
import no.utbredt.cli.Paging;
import no.utbredt.cli.Screen;
import no.utbredt.cli.Wording;
import no.utbredt.cli.login.Session;
import no.utbredt.client.verdict.OwnReports;
import no.utbredt.client.verdict.OwnReportsQuestion;
import no.utbredt.client.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what one has sent, by what the register said of it. */
@Command(
        name = "reports",
        mixinStandardHelpOptions = true,
        description = "Lists what one has sent and what the register said of it.",
        footer = {"", "utbredt reports --verdict conflict", "utbredt reports --from 2024-06-01"})
public final class Reports implements Callable<Integer> {

    /** The verdicts that can be asked for. */
    enum Asked {
        RECORDED,
        DUPLICATE,
        CONFLICT
    }

    @Mixin
    private Screen screen;

    @Mixin
    private Session session;

    @Mixin
    private Paging paging;

    @Option(names = "--verdict", description = "Only those of which this was said: ${COMPLETION-CANDIDATES}.")
    private @Nullable Asked verdict;

    @Option(names = "--from", paramLabel = "DAY", description = "Judged from this day on, such as 2024-06-03.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Judged up to this day.")
    private @Nullable LocalDate to;

    @SuppressWarnings("NullAway.Init") // picocli makes them
    Reports() {}

    @Override
    public Integer call() throws IOException {
        OwnReports found = session.client()
                .mine()
                .reports(new OwnReportsQuestion(
                        verdict == null ? null : no.utbredt.client.verdict.Status.valueOf(verdict.name()),
                        from,
                        to,
                        paging.limit(),
                        paging.next()));
        List<String> lines =
                new ArrayList<>(found.reports().stream().map(this::line).toList());
        if (found.reports().isEmpty()) {
            lines.add(found.next() == null ? "there are none" : "none on this page");
        }
        Paging.goOn(lines, found.next());
        screen.tell(found, lines);
        return Exit.OK;
    }

    /** By what was asked for: a name that was recorded may have been sent again with another content. */
    private String line(Verdict report) {
        Optional<Verdict.Delivery> judged = report.deliveries().stream()
                .filter(each -> verdict == null || each.status().name().equals(verdict.name()))
                .findFirst();
        return "%-10s %-30s %s  %s"
                .formatted(
                        Wording.word(judged.map(Verdict.Delivery::status).orElse(report.status())),
                        judged.map(each -> each.recordedAt().toString()).orElse(""),
                        report.id(),
                        report.source());
    }
}
