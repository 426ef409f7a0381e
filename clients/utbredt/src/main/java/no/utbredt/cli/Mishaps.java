package no.utbredt.cli;

import java.io.IOException;
import java.util.Objects;
import no.utbredt.client.problem.Refusal;
import no.utbredt.client.problem.Unreachable;
import picocli.CommandLine;

/** Whatever goes wrong, told in one way. */
final class Mishaps implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception mishap, CommandLine line, CommandLine.ParseResult parsed)
            throws Exception {
        Screen screen = screen(line);
        if (mishap instanceof Refusal refusal) {
            screen.refuse(refusal.problems());
            return refusal.status() == 401 ? Exit.NOBODY : Exit.REFUSED;
        }
        screen.complain(Objects.requireNonNullElse(mishap.getMessage(), mishap.toString()));
        if (mishap instanceof UserError error) {
            return error.exit();
        }
        if (mishap instanceof Unreachable) {
            return Exit.UNREACHABLE;
        }
        if (mishap instanceof IllegalArgumentException || mishap instanceof IOException) {
            return Exit.USAGE;
        }
        throw mishap;
    }

    private static Screen screen(CommandLine line) {
        return line.getMixins().values().stream()
                .filter(Screen.class::isInstance)
                .map(Screen.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
