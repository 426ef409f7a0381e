package no.utbredt.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of a long list is asked for. */
public final class Paging {

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            defaultValue = "100",
            description = "The most, 1 to 1000. [${DEFAULT-VALUE}]")
    private int limit;

    @Option(names = "--next", paramLabel = "PAGE", description = "Go on where the page before ended.")
    private @Nullable String next;

    /** At most so many; the service refuses what is not from 1 to 1000. */
    public int limit() {
        return limit;
    }

    /** Where the page before ended, or null for the first. */
    public @Nullable String next() {
        return next;
    }

    /** Says below the lines that there may be more, where there may. */
    public static void goOn(List<String> lines, @Nullable String next) {
        goOn(lines, "there may be more", next);
    }

    /** Says below the lines how many there are of them in all, where these are not all. */
    public static void goOn(List<String> lines, int total, @Nullable String next) {
        goOn(lines, lines.size() + " of " + total, next);
    }

    private static void goOn(List<String> lines, String how, @Nullable String next) {
        if (next != null) {
            lines.add(how + "; go on with --next '" + next + "'");
        }
    }
}
