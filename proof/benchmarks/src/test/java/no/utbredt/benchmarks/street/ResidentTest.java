package no.utbredt.benchmarks.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ResidentTest {

    @Test
    void aProcessWithALongClassPathIsKnownByItsName() throws IOException {
        Process platform = new ProcessBuilder(
                        "sh", "-c", "echo here; read end", "java", "x".repeat(6_000), "no.utbredt.local.LocalPlatform")
                .start();
        try {
            // it holds memory worth counting once it speaks
            assertThat(platform.getInputStream().read()).isEqualTo('h');
            assertThat(Resident.of(platform.pid()))
                    .hasEntrySatisfying(
                            "local platform (broker, store, issuer)",
                            mebibytes -> assertThat(mebibytes).isPositive());
        } finally {
            platform.destroyForcibly();
        }
    }

    @Test
    void aProcessOfAnotherNameHoldsMemoryToo() throws IOException {
        assertThat(Resident.mebibytes(ProcessHandle.current().pid())).isPositive();
    }
}
