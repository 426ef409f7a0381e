package no.utbredt.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where the command runs. What it tells is UTF-8 whatever the locale, as JSON must be.
 *
 * @param environment the process's variables
 * @param terminal whether {@code err} is one, on which a bar may move
 */
public record Surroundings(
        Map<String, String> environment, PrintWriter out, PrintWriter err, boolean terminal, Clock clock) {

    static Surroundings real() {
        return new Surroundings(
                System.getenv(),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Boolean.parseBoolean(System.getProperty("utbredt.terminal", String.valueOf(console()))),
                Clock.systemUTC());
    }

    /** A newer Java has a console where there is none, and says so by another method. */
    private static boolean console() {
        Console console = System.console();
        try {
            return console != null
                    && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException older) {
            return console != null;
        }
    }

    /** Colours on a terminal, unless <a href="https://no-color.org">NO_COLOR</a> says none. */
    boolean colour() {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** Whether people read Norwegian here. */
    public boolean norwegian() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .map(each -> List.of("nb", "nn", "no").contains(each.replaceAll("[_.].*", "")))
                .orElse(false);
    }
}
