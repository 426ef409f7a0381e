package no.utbredt.cli.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import no.utbredt.cli.Bar;
import no.utbredt.cli.Exit;
import no.utbredt.cli.Screen;
import no.utbredt.cli.UserError;
import no.utbredt.cli.login.Session;
import no.utbredt.client.AdoptionClient;
import no.utbredt.client.imports.Import;
import no.utbredt.client.imports.ImportOrder;
import no.utbredt.client.imports.ImportOrder.Format;
import no.utbredt.client.imports.ImportOrder.Strategy;
import no.utbredt.client.imports.ImportOrder.Type;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends a file and waits until it has been worked off. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Sends a file of reports, usage, support or agreements and waits until it has been worked off.",
            "The same file sent again is the same import: nothing is counted twice."
        },
        footer = {"", "utbredt import rapporter.csv --dry-run", "utbredt import bruk.csv --type usage"})
public final class ImportFile implements Callable<Integer> {

    @Mixin
    private Screen screen;

    @Mixin
    private Session session;

    @Parameters(
            paramLabel = "FILE",
            description = "A table (.csv), a CloudEvent a line (.ndjson) or a list of them (.json).")
    private Path file;

    @Option(
            names = "--type",
            defaultValue = "REPORTS",
            description = "What its rows are: ${COMPLETION-CANDIDATES}. [${DEFAULT-VALUE}]")
    private Type type;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; by its ending unless said, and a table that is not UTF-8 is"
                    + " CSV_WINDOWS.")
    private @Nullable Format format;

    @Option(names = "--dry-run", description = "Judges it and records nothing.")
    private boolean dryRun;

    @Option(
            names = "--strategy",
            defaultValue = "NEW_AND_CORRECTIONS",
            description = "${COMPLETION-CANDIDATES}. [${DEFAULT-VALUE}]")
    private Strategy strategy;

    @Option(names = "--no-wait", description = "Does not wait; utbredt watch import ID does.")
    private boolean leave;

    @SuppressWarnings("NullAway.Init") // picocli gives each its value
    ImportFile() {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            throw new UserError(Exit.USAGE, file + " is no file that can be read");
        }
        AdoptionClient client = session.client();
        ImportOrder order = new ImportOrder(type, format == null ? Encoding.of(file) : format, dryRun, strategy);
        Import sent = upload(client, order);
        return Pursuit.tell(screen, leave ? sent : Pursuit.follow(screen, client, sent.id(), Duration.ofHours(12)));
    }

    private Import upload(AdoptionClient client, ImportOrder order) throws IOException {
        long whole = Files.size(file);
        Bar bar = screen.bar("sending");
        try {
            return client.upload(file, order, bytes -> bar.at(bytes, whole));
        } finally {
            bar.end();
        }
    }
}
