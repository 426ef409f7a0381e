package no.utbredt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import no.utbredt.cli.Typist.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginTest {

    private static final String BOUND =
            "{\"access_token\": \"hemmelig-token\", \"token_type\": \"DPoP\", \"expires_in\": 3600}";

    @TempDir
    Path home;

    @Test
    void credentials_are_tried_and_kept_where_their_owner_alone_reads_them() throws Exception {
        try (Town town = new Town()) {
            Seen seen = new Typist(home).logsIn(town);

            Path file = home.resolve(".config/utbredt/credentials.json");
            assertThat(seen.exit()).isZero();
            assertThat(seen.out()).contains("cgm-local is logged in", file.toString());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwx------");
            assertThat(seen.out() + seen.err()).doesNotContain("local-only", "hemmelig");
        }
    }

    @Test
    void the_folder_for_settings_may_be_another() throws Exception {
        try (Town town = new Town()) {
            new Typist(home)
                    .with("XDG_CONFIG_HOME", home.resolve("her").toString())
                    .logsIn(town);

            assertThat(home.resolve("her/utbredt/credentials.json")).exists();
        }
    }

    @Test
    void a_file_that_others_can_read_is_not_read() throws Exception {
        try (Town town = new Town()) {
            Typist typist = new Typist(home);
            typist.logsIn(town);
            Files.setPosixFilePermissions(
                    home.resolve(".config/utbredt/credentials.json"), PosixFilePermissions.fromString("rw-r--r--"));

            Seen seen = typist.types("status");

            assertThat(seen.exit()).isEqualTo(Exit.USAGE);
            assertThat(seen.err()).contains("chmod 600");
        }
    }

    @Test
    void who_gets_no_token_is_not_remembered() throws Exception {
        try (Town town = new Town().answers("/connect/token", 401, """
            {"error": "invalid_client", "error_description": "no such client_id with that client_secret"}\
            """)) {
            Seen seen = new Typist(home).logsIn(town);

            assertThat(seen.exit()).isEqualTo(Exit.NOBODY);
            assertThat(seen.err()).contains("invalid_client");
            assertThat(home.resolve(".config")).doesNotExist();
        }
    }

    @Test
    void a_secret_goes_over_no_open_line() {
        Seen seen = new Typist(home).types("login", "--client-id", "x", "--issuer", "http://helseid.example");

        assertThat(seen.exit()).isEqualTo(Exit.USAGE);
        assertThat(seen.err()).contains("https://");
    }

    @Test
    void a_secret_is_no_option_and_one_of_key_and_secret_is_wanted() {
        Seen option = new Typist(home).types("login", "--client-id", "x", "--secret", "y");
        Seen neither = new Typist(home).with("UTBREDT_CLIENT_SECRET", "").types("login", "--client-id", "x");

        assertThat(option.exit()).isEqualTo(Exit.USAGE);
        assertThat(neither.exit()).isEqualTo(Exit.USAGE);
        assertThat(neither.err()).contains("--key FILE");
    }

    @Test
    void whoever_logs_out_is_nobody_and_is_told_how_to_log_in() throws Exception {
        try (Town town = new Town()) {
            Typist typist = new Typist(home);
            typist.logsIn(town);

            assertThat(typist.types("logout").out()).contains("logged out");
            Seen seen = typist.types("status");
            assertThat(seen.exit()).isEqualTo(Exit.NOBODY);
            assertThat(seen.err()).contains("utbredt login --client-id ID --key FILE");
        }
    }

    @Test
    void tokens_are_asked_for_the_organisation_of_the_login_until_a_command_names_another() throws Exception {
        try (Town town = new Town()) {
            Typist typist = new Typist(home);
            assertThat(typist.logsIn(town, "--organisation", "964338531/974557746")
                            .exit())
                    .isZero();
            typist.types("reports");
            typist.types("reports", "--organisation", "958935420");

            assertThat(tokensAsked(town))
                    .satisfiesExactly(
                            login -> assertThat(login).contains("NO:ORGNR:964338531:974557746"),
                            reports -> assertThat(reports).contains("NO:ORGNR:964338531:974557746"),
                            other -> assertThat(other)
                                    .contains("NO:ORGNR:958935420\"")
                                    .doesNotContain("964338531"));
        }
    }

    @Test
    void without_an_organisation_none_is_asked_for_and_what_is_none_is_told() throws Exception {
        try (Town town = new Town()) {
            new Typist(home).logsIn(town);

            assertThat(tokensAsked(town)).singleElement().asString().doesNotContain("authorization_details");
        }
        for (String wrong : List.of("", "/", "96433853", "964338531/", "NO:ORGNR:964338531")) {
            Seen seen = new Typist(home).types("login", "--client-id", "x", "--organisation", wrong);
            assertThat(seen.exit()).isEqualTo(Exit.USAGE);
            assertThat(seen.err()).contains("964338531/974557746");
        }
    }

    @Test
    void with_dpop_each_request_of_each_command_has_its_proof_and_no_key_is_kept() throws Exception {
        try (Town town = new Town().answers("/connect/token", 200, BOUND)) {
            Typist typist = new Typist(home);
            assertThat(typist.logsIn(town, "--dpop").exit()).isZero();
            typist.types("reports");

            assertThat(town.shown())
                    .filteredOn(each -> !each.startsWith("/.well-known"))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .doesNotHaveDuplicates()
                    .allSatisfy(each -> assertThat(each).matches("(/connect/token |/v1/\\S+ DPoP) \\S+"));
            assertThat(Files.readString(home.resolve(".config/utbredt/credentials.json")))
                    .contains("\"dpop\":true")
                    .doesNotContain("\"kty\"", "hemmelig-token");
        }
    }

    @Test
    void who_asks_for_tokens_bound_to_a_key_is_not_left_with_others() throws Exception {
        try (Town town = new Town()) {
            Seen seen = new Typist(home).logsIn(town, "--dpop");

            assertThat(seen.exit()).isEqualTo(Exit.NOBODY);
            assertThat(seen.err()).contains("without --dpop");
            assertThat(home.resolve(".config")).doesNotExist();
        }
    }

    @Test
    void what_an_earlier_edition_remembered_is_read() throws Exception {
        try (Town town = new Town()) {
            Typist typist = new Typist(home);
            typist.logsIn(town);
            Path file = home.resolve(".config/utbredt/credentials.json");
            Files.writeString(file, Files.readString(file).replaceAll(",?\"(dpop|organisation)\":[a-z]+", ""));
            assertThat(Files.readString(file)).doesNotContain("dpop", "organisation");

            assertThat(typist.types("reports").err()).doesNotContain("log in again");
            assertThat(town.shown()).anyMatch(each -> each.matches("/v1/\\S+ Bearer "));
        }
    }

    private static List<String> tokensAsked(Town town) {
        return town.heard().stream()
                .filter(each -> each.startsWith("/connect/token"))
                .map(each -> URLDecoder.decode(each, StandardCharsets.UTF_8).replace("\\/", "/"))
                .toList();
    }
}
