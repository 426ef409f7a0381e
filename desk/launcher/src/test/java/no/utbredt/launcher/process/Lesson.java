package no.utbredt.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a guide that are to be typed, and what each should answer. */
record Lesson(List<Line> lines) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
    private static final String ANSWERS = " # → ";

    /**
     * A line to be typed.
     *
     * @param answer what is in its answer; null where nothing is promised
     */
    record Line(String command, @Nullable String answer) {

        /** Whether it asks, and changes nothing, what follows the log: a moment after a report that is not yet there. */
        boolean asksTheLookUps() {
            return command.contains("/v1/reports/verdict")
                    || command.matches("utbredt (reports|missing) .*")
                    || command.startsWith("utbredt state") && !command.contains("--apply");
        }

        static Line of(String text) {
            int at = text.indexOf(ANSWERS);
            return at < 0
                    ? new Line(text, null)
                    : new Line(text.substring(0, at), text.substring(at + ANSWERS.length()));
        }
    }

    static Lesson of(Path guide) {
        try {
            return of(Files.readString(guide));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Lesson of(String guide) {
        return new Lesson(BLOCK.matcher(guide)
                .results()
                .map(MatchResult::group)
                .flatMap(block -> block.lines().filter(line -> !line.startsWith("```")))
                .filter(line -> !line.isBlank())
                .map(Line::of)
                .toList());
    }
}
