package no.utbredt.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./run} says before anything is built, from a folder where nothing can be. */
class UsageTest {

    private static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> ENOUGH = List.of(
            "run",
            "desk/launcher/words.sh",
            "desk/launcher/build.sh",
            "desk/launcher/src/main/resources/no/utbredt/launcher/usage.txt",
            "desk/launcher/src/main/resources/no/utbredt/launcher/recovery/usage.txt");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--once --help"})
    void help_is_given_at_once_and_is_what_the_launcher_says(String words) throws Exception {
        Said said = run(words.split(" "));

        assertThat(said.code()).isZero();
        assertThat(said.text()).isEqualTo(Options.USAGE);
    }

    @Test
    void help_on_backups_is_given_at_once() throws Exception {
        assertThat(run("restore", "--help").text()).startsWith("./run backup").contains("--only documents|log");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--onec",
                "--on",
                "-x",
                "once",
                "--once now",
                "backup --forse",
                "--force",
                "--demo-rat=3",
                "--once=3"
            })
    void what_is_not_known_is_refused_at_once(String words) throws Exception {
        Said said = run(words.split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text()).contains("unknown option").contains("./run");
    }

    @Test
    void every_option_the_usage_names_is_one() {
        Pattern.compile("--[a-z-]+(=[0-9]+)?")
                .matcher(Options.USAGE)
                .results()
                .forEach(option -> assertThatCode(() -> Options.parse(
                                option.group().startsWith("--demo-")
                                        ? List.of("--demo", option.group())
                                        : List.of(option.group())))
                        .as(option.group())
                        .doesNotThrowAnyException());
        List.of("--once", "--fresh", "--load-only", "--accept-loss", "--demo", "--help", "-h")
                .forEach(option -> assertThat(Options.USAGE).contains(option));
    }

    private Said run(String... words) throws Exception {
        for (String file : ENOUGH) {
            Path copy = folder.resolve(file);
            if (!Files.exists(copy)) {
                Files.createDirectories(copy.getParent());
                Files.copy(CHECKOUT.resolve(file), copy);
            }
        }
        List<String> command =
                new java.util.ArrayList<>(List.of("bash", folder.resolve("run").toString()));
        command.addAll(List.of(words));
        Path output = folder.resolve("said");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", folder.toString());
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), Files.readString(output));
    }

    private record Said(int code, String text) {}
}
