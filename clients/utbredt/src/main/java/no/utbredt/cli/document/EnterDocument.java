package no.utbredt.cli.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.utbredt.cli.Exit;
import no.utbredt.cli.Screen;
import no.utbredt.cli.Surroundings;
import no.utbredt.cli.login.Session;
import no.utbredt.client.document.EnteredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters a whole document. */
@Command(
        name = "document",
        mixinStandardHelpOptions = true,
        description = {
            "Enters a whole document, such as a board paper: its title and date, what it says of named actors, what it counts,",
            "what it says of the roadmap, and what is new in the catalogue. Everything is judged before anything is written;",
            "what is known already is left as it is. docs/document.md tells what the files say."
        },
        footer = {"", "utbredt document styresak-42-2024 --dry-run", "utbredt document styresak-42-2024"})
public final class EnterDocument implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private Screen screen;

    @Mixin
    private Session session;

    @Parameters(paramLabel = "DIR", description = "The folder; document.yaml lies in it.")
    private Path folder;

    @Option(names = "--dry-run", description = "Judges it and writes nothing.")
    private boolean dryRun;

    @SuppressWarnings("NullAway.Init") // picocli gives each its value
    EnterDocument(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        EnteredDocument entered = session.documents().enter(Folder.read(folder), dryRun);
        screen.tell(entered, lines(entered));
        return Exit.OK;
    }

    private List<String> lines(EnteredDocument entered) {
        List<String> lines = new ArrayList<>();
        entered.differences()
                .forEach(each -> lines.add(surroundings.norwegian() ? each.sentenceNb() : each.sentence()));
        entered.unplaced().forEach(each -> lines.add("@|yellow not known|@ " + screen.words(each.problem(200))));
        lines.add("%s: %s, %d unchanged%s"
                .formatted(
                        entered.title(),
                        entered.differences().isEmpty()
                                ? "nothing is new"
                                : entered.differences().size() + " new or changed",
                        entered.unchanged(),
                        dryRun ? "; nothing is written" : ""));
        return lines;
    }
}
