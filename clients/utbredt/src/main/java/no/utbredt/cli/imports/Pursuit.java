package no.utbredt.cli.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.utbredt.cli.Bar;
import no.utbredt.cli.Exit;
import no.utbredt.cli.Screen;
import no.utbredt.client.AdoptionClient;
import no.utbredt.client.http.Patience;
import no.utbredt.client.imports.Import;

/** An import that is looked at until it has ended, and what is told of it. */
public final class Pursuit {

    private Pursuit() {}

    /** The last look. */
    public static Import follow(Screen screen, AdoptionClient client, String id, Duration atMost) {
        Bar bar = screen.bar("rows");
        try {
            return client.awaitImport(
                    id, Patience.looking(atMost), now -> bar.at(now.rows().read(), 0));
        } finally {
            bar.end();
        }
    }

    /** Tells it, and how the command ends. */
    public static int tell(Screen screen, Import now) {
        screen.tell(now, lines(screen, now));
        if (!now.ended()) {
            return Exit.PENDING;
        }
        boolean well = now.state() == Import.State.DONE
                && now.rows().refused() + now.rows().conflict() == 0;
        return well ? Exit.OK : Exit.REFUSED;
    }

    private static List<String> lines(Screen screen, Import now) {
        Import.Rows rows = now.rows();
        List<String> lines = new ArrayList<>();
        lines.add("@|bold %s|@ %s%s"
                .formatted(
                        now.state().name().toLowerCase(Locale.ROOT),
                        now.id(),
                        now.dryRun() ? " (dry run: nothing is recorded)" : ""));
        lines.add("%d rows: %d recorded, %d duplicate, %d conflict, %d refused, %d skipped"
                .formatted(
                        rows.read(),
                        rows.recorded(),
                        rows.duplicate(),
                        rows.conflict(),
                        rows.refused(),
                        rows.skipped()));
        now.causes().forEach(each -> lines.add(cause(screen, each)));
        return lines;
    }

    private static String cause(Screen screen, Import.Cause cause) {
        return "%6d × %s (rows %s%s)"
                .formatted(
                        cause.count(),
                        screen.words(cause.problem()),
                        cause.firstRows().toString().replaceAll("[\\[\\]]", ""),
                        cause.count() > cause.firstRows().size() ? " …" : "");
    }
}
