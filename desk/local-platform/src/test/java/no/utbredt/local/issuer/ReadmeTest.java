package no.utbredt.local.issuer;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever reads the README has what every local client proves itself with. */
class ReadmeTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| `([^`]+)` \\| ([0-9]{9}) ");

    @Test
    void every_local_client_stands_in_the_readme_with_its_secret_and_for_whom_it_speaks() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));

        Map<String, String> told = ROW.matcher(readme).results().collect(toMap(row -> row.group(1), ReadmeTest::proof));
        Map<String, String> there = Clients.read(Optional.empty()).byId().values().stream()
                .collect(toMap(
                        Client::id,
                        client -> client.secret() + " " + client.organisation().orElse("")));
        assertThat(told).isEqualTo(there);
        assertThat(readme).contains("(local only)");
    }

    private static String proof(MatchResult row) {
        return row.group(2) + " " + row.group(3);
    }
}
