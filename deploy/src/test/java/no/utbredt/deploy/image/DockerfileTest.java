package no.utbredt.deploy.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.utbredt.deploy.Checkout;
import org.junit.jupiter.api.Test;

/** One Dockerfile for all images of ours. */
class DockerfileTest {

    private static final Pattern FROM = Pattern.compile("(?m)^FROM (\\S+) AS (\\S+)$");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?:--chmod=\\d+ )?([^-.]\\S+) ");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private final String dockerfile = Checkout.text("Dockerfile");

    @Test
    void every_stage_begins_with_a_pinned_image_or_an_earlier_stage() {
        List<String> stages = FROM.matcher(dockerfile)
                .results()
                .map((MatchResult from) -> from.group(2))
                .toList();

        assertThat(FROM.matcher(dockerfile).results().map(from -> from.group(1)))
                .hasSize(6)
                .allMatch(image -> stages.contains(image) || image.matches("[a-z-]+:\\d+\\.\\d+\\.\\d+\\S*"));
    }

    @Test
    void what_is_copied_is_there_and_not_ignored() {
        List<String> ignored = Checkout.text(".dockerignore").lines().toList();

        assertThat(COPIED.matcher(dockerfile).results().map(copied -> copied.group(1)))
                .containsExactly("deploy/docker/healthy", "data/", "data/")
                .allMatch(file -> Checkout.ROOT.resolve(file).toFile().exists());
        assertThat(ignored).contains("!deploy/docker").doesNotContain("data");
        assertThat(MODULE.matcher(Checkout.text("pom.xml")).results().map(module -> module.group(1)))
                .contains("desk/launcher")
                .noneMatch(module -> notSent(ignored).anyMatch((module + "/")::startsWith));
    }

    @Test
    void nothing_reads_it_that_has_to_be_fetched_first() {
        assertThat(dockerfile).doesNotContainIgnoringCase("# syntax");
    }

    @Test
    void nobody_is_root_and_memory_is_what_the_container_has() {
        assertThat(dockerfile).contains("\nUSER 10001:10001\n");
        assertThat(dockerfile.indexOf("USER 10001")).isLessThan(dockerfile.indexOf("ENTRYPOINT"));
        assertThat(dockerfile)
                .contains("MaxRAMPercentage=", "+ExitOnOutOfMemoryError")
                .doesNotContain("-Xmx");
    }

    /** Maven wants to see every module's POM, built or not; deploy's is let through by name. */
    private static Stream<String> notSent(List<String> ignored) {
        return ignored.stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("!"))
                .filter(line -> !ignored.contains("!" + line + "/pom.xml"))
                .map(line -> line + "/");
    }
}
