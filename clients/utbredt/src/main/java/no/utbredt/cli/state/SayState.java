package no.utbredt.cli.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.utbredt.cli.Exit;
import no.utbredt.cli.Screen;
import no.utbredt.cli.UserError;
import no.utbredt.cli.Wording;
import no.utbredt.cli.login.Session;
import no.utbredt.client.event.Role;
import no.utbredt.client.problem.Problem;
import no.utbredt.client.state.Difference;
import no.utbredt.client.state.Difference.Line;
import no.utbredt.client.state.StateOrder;
import no.utbredt.client.verdict.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who of all one speaks for uses a service; unless told to apply it, shows the difference alone. */
@Command(
        name = "state",
        mixinStandardHelpOptions = true,
        description = {
            "Says that those of a table, and no others one speaks for, use a service.",
            "Shows the difference from what was said before; --apply tells it. Whoever is not in the table is told only what --left and --silent say."
        },
        footer = {
            "",
            "utbredt state i-bruk.csv --service digihelsestasjon",
            "utbredt state i-bruk.csv --service digihelsestasjon --left PAUSED --apply"
        })
public final class SayState implements Callable<Integer> {

    @Mixin
    private Screen screen;

    @Mixin
    private Session session;

    @Parameters(paramLabel = "FILE", description = "A table (UTF-8) with the columns scheme, actor and serviceArea.")
    private Path file;

    @Option(names = "--service", required = true, paramLabel = "ID", description = "The service in the catalogue.")
    private String service;

    @Option(names = "--role", defaultValue = "CONSUMER", description = "${COMPLETION-CANDIDATES}. [${DEFAULT-VALUE}]")
    private Role role;

    @Option(names = "--date", paramLabel = "DAY", description = "The day it holds on, such as 2024-06-03. [today]")
    private @Nullable LocalDate date;

    @Option(
            names = "--left",
            description = "What became of those that used it and are not in the table: ${COMPLETION-CANDIDATES}.")
    private StateOrder.@Nullable Left left;

    @Option(
            names = "--silent",
            description =
                    "What is so with those never spoken of: ${COMPLETION-CANDIDATES}; nothing is said unless said.")
    private StateOrder.@Nullable Silent silent;

    @Option(names = "--apply", description = "Tells it; without it nothing is recorded.")
    private boolean apply;

    @SuppressWarnings("NullAway.Init") // picocli gives each its value
    SayState() {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            throw new UserError(Exit.USAGE, file + " is no file that can be read");
        }
        Difference difference =
                session.client().mine().state(file, new StateOrder(service, role, date, left, silent, !apply));
        screen.tell(difference, lines(difference));
        return difference.taken() && difference.hindrances().isEmpty() ? Exit.OK : Exit.REFUSED;
    }

    private List<String> lines(Difference difference) {
        List<String> lines = new ArrayList<>();
        difference.difference().forEach(each -> lines.addAll(lines(each)));
        difference.hindrances().forEach(each -> lines.add("@|bold,red hindered|@ " + screen.words(each)));
        lines.add(difference.changes().isEmpty() ? "nobody is named, and nobody was" : counts(difference));
        if (!apply) {
            lines.add("nothing is recorded; --apply tells it");
        }
        return lines;
    }

    private List<String> lines(Line line) {
        Result result = line.result();
        List<String> lines = new ArrayList<>();
        lines.add("%-12s %-34s %-30s %s → %s%s"
                .formatted(
                        line.change(),
                        line.actor(),
                        name(line),
                        line.before() == null ? "–" : line.before(),
                        line.after() == null ? "nothing is said" : line.after(),
                        result == null ? "" : "  " + Wording.word(result.status())));
        List<Problem> problems = result == null ? List.of() : result.problems();
        problems.forEach(each -> lines.add("             " + screen.words(each)));
        return lines;
    }

    private static String name(Line line) {
        if (line.nearest() != null) {
            return "perhaps " + line.nearest().name() + " (" + line.nearest().id() + ")?";
        }
        return line.name() == null ? "" : line.name();
    }

    private static String counts(Difference difference) {
        return difference.changes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getValue() + " " + Wording.word(each.getKey()))
                .collect(Collectors.joining(", "));
    }
}
