package no.utbredt.edge.reference;

import static org.assertj.core.api.Assertions.assertThat;

import no.utbredt.vocabulary.References;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ReferenceAutoConfigurationTest {

    private static final String SECRET = "a-secret-nobody-may-read";

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(ReferenceAutoConfiguration.class));

    @AfterEach
    void forgetTheKey() {
        References.keyed("");
    }

    @Test
    void aServiceCitesUnderItsInstallationsKeyAndNeverTellsIt(CapturedOutput output) {
        service.withPropertyValues("utbredt.references.key=" + SECRET).run(started -> {
            assertThat(References.own().of("urn:s", "1")).isEqualTo(new References(SECRET).of("urn:s", "1"));
            assertThat(output).doesNotContain(SECRET).doesNotContain("UTBREDT_REFERENCE_KEY");
        });
    }

    @Test
    void aServiceWithoutOneSaysSo(CapturedOutput output) {
        service.withPropertyValues("utbredt.references.key=")
                .run(started -> assertThat(output).contains("WARN", "UTBREDT_REFERENCE_KEY is not set"));
    }

    @Test
    void aServiceThatCitesNothingNeedsNone(CapturedOutput output) {
        service.run(started -> {
            assertThat(started).doesNotHaveBean(ReferenceAutoConfiguration.class);
            assertThat(output).doesNotContain("UTBREDT_REFERENCE_KEY");
        });
    }
}
