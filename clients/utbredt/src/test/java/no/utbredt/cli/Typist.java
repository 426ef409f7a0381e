package no.utbredt.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody who types commands, in a home of their own. */
final class Typist {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T23:30:00Z"), ZoneOffset.UTC);

    private final Map<String, String> environment = new HashMap<>();
    private boolean terminal;

    /** What came of a command. */
    record Seen(int exit, String out, String err) {}

    Typist(Path home) {
        environment.put("HOME", home.toString());
        environment.put("UTBREDT_CLIENT_SECRET", "local-only-cgm-local");
    }

    Typist with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Typist onATerminal() {
        terminal = true;
        return this;
    }

    Seen types(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Utbredt.run(
                new Surroundings(environment, new PrintWriter(out, true), new PrintWriter(err, true), terminal, CLOCK),
                words);
        return new Seen(exit, out.toString(), err.toString());
    }

    /** @param more options beside the usual */
    Seen logsIn(Town town, String... more) {
        return types(Stream.concat(usual(town), Arrays.stream(more)).toArray(String[]::new));
    }

    private static Stream<String> usual(Town town) {
        return Stream.of(
                "login",
                "--client-id",
                "cgm-local",
                "--issuer",
                town.address(),
                "--adoption",
                town.address(),
                "--reporting",
                town.address(),
                "--initiative",
                town.address());
    }
}
