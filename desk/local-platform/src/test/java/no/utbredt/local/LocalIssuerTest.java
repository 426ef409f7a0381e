package no.utbredt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import no.utbredt.local.testing.LocalTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {

    private static final String NAME = "http://issuer:8090";

    @TempDir
    Path folder;

    @Test
    void alone_it_says_in_its_tokens_what_it_is_called_and_not_where_it_was_asked() throws Exception {
        int port;
        try (Ports ports = new Ports()) {
            port = ports.pick();
        }
        Settings settings = settings(Map.of(
                "UTBREDT_LOCAL_ISSUER_PORT",
                Integer.toString(port),
                "UTBREDT_LOCAL_ISSUER_LISTEN",
                "0.0.0.0",
                "UTBREDT_LOCAL_ISSUER_URI",
                NAME));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (LocalIssuer alone = LocalIssuer.start(settings, new PrintStream(said, true, StandardCharsets.UTF_8))) {
            String token = LocalTokens.fetch("http://127.0.0.1:" + port, "utbredt-loader", "local-only-utbredt-loader");

            assertThat(SignedJWT.parse(token).getJWTClaimsSet().getIssuer()).isEqualTo(NAME);
            assertThat(alone.uri()).isEqualTo(NAME);
            assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("Token issuer ready at " + NAME + "\n");
        }
    }

    @Test
    void one_folder_has_one_issuer_at_a_time() throws Exception {
        Settings settings = settings(Map.of("UTBREDT_LOCAL_ISSUER_PORT", "0"));
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        LocalIssuer first = LocalIssuer.start(settings, out);
        assertThatThrownBy(() -> LocalIssuer.start(settings, out)).isInstanceOf(CannotStart.class);
        first.close();

        LocalIssuer.start(settings, out).close();
    }

    @Test
    void nothing_said_it_is_for_this_machine_only() {
        Settings settings = settings(Map.of());

        assertThat(settings.door(8090).listen()).isEqualTo("127.0.0.1");
        assertThat(settings.door(8090).uri()).isEqualTo("http://127.0.0.1:8090");
    }

    private Settings settings(Map<String, String> said) {
        Properties properties = new Properties();
        properties.setProperty("utbredt.local.data", folder.toString());
        return Settings.read(properties, said);
    }
}
