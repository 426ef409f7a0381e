package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One checkout with its data through three folders and two languages; where it ran first and what it was copied from are gone. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class AnyFolderIT {

    private static final Map<String, String> ASCII = Map.of("LC_ALL", "POSIX", "LANG", "POSIX");
    private static final Map<String, String> TURKISH =
            Map.of("JAVA_TOOL_OPTIONS", "-Duser.language=tr -Duser.country=TR");
    private static final Duration SLOW = Duration.ofMinutes(10);

    @TempDir
    Path home;

    @Test
    void everything_starts_under_a_norwegian_name_moved_as_a_copy_in_any_language_and_what_dies_is_started_again()
            throws Exception {
        Assumptions.assumeTrue(
                "UTF-8".equals(System.getProperty("sun.jnu.encoding")), "NOT RUN: this JVM cannot name such a folder");
        Copied copied = new Copied();
        Path first = home.resolve("blå bær");
        Copied.lay(first);
        ends(copied.run(first, said("first"), ASCII, "--once"), "first");
        assertThat(Files.list(first.resolve("adoption-service/target/app")))
                .as("classes left for the next start")
                .anyMatch(file -> file.toString().endsWith(".jsa"));

        Path moved = home.resolve("på nytt sted");
        Files.move(first, moved);
        Path copy = home.resolve("kopi på Ærfugløya");
        Copied.copy(moved, copy);
        delete(moved);
        stays(copied.run(copy, said("copy"), TURKISH), copy);
    }

    private void ends(Process run, String name) throws Exception {
        try {
            assertThat(run.waitFor(SLOW.toSeconds(), TimeUnit.SECONDS))
                    .as(text(name))
                    .isTrue();
            assertThat(run.exitValue()).as(text(name)).isZero();
            assertThat(text(name)).contains("Tjeneste").contains("Vår telling").doesNotContain("V?r");
        } finally {
            run.destroy();
        }
    }

    /** Until one of its processes is killed, and it has said so and started it again. */
    private void stays(Process run, Path folder) throws Exception {
        try {
            await().atMost(SLOW).until(() -> text("copy").contains("Ctrl-C stops everything") || !run.isAlive());
            assertThat(run.isAlive()).as(text("copy")).isTrue();
            assertThat(text("copy")).contains("Vår telling").doesNotContain("V?r");
            killNewest(folder.resolve(".local/processes"));
            await().atMost(SLOW).until(() -> text("copy").contains("reporting-service ready again"));
            assertThat(text("copy"))
                    .contains("reporting-service ended with code 137")
                    .contains("reporting-service is started again in 1 s");
        } finally {
            run.destroy();
            assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static void killNewest(Path processes) throws IOException {
        String newest = Files.readAllLines(processes).getLast();
        ProcessHandle.of(Long.parseLong(newest.split(" ")[0])).orElseThrow().destroyForcibly();
    }

    private Path said(String name) {
        return home.resolve(name + ".txt");
    }

    private String text(String name) {
        try {
            return new String(Files.readAllBytes(said(name)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
