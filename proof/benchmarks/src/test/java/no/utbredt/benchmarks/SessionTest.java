package no.utbredt.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

    @TempDir
    Path root;

    @Test
    void aProofThatMissesItsAimIsAFailure() throws IOException {
        assertThat(session(Size.QUICK).run(List.of(missing(true)))).isFalse();
    }

    @Test
    void aFigureThatMissesItsAimIsOnlyAFigure() throws IOException {
        assertThat(session(Size.QUICK).run(List.of(missing(false)))).isTrue();
    }

    @Test
    void aProofThatIsOnlyTriedOutProvesNothing() throws IOException {
        assertThat(session(Size.TINY).run(List.of(missing(true)))).isTrue();
    }

    private Session session(Size size) {
        return new Session(root, size, new Progress(new PrintStream(OutputStream.nullOutputStream())), null);
    }

    private static Benchmark missing(boolean proof) {
        return new Benchmark() {

            @Override
            public String name() {
                return "missing";
            }

            @Override
            public boolean failsWhenMissed() {
                return proof;
            }

            @Override
            public Measured run(Course course) {
                Figure slow = Figure.of("an answer", "ms", 3).aiming(Aim.atMost(2));
                return new Measured("How long?", List.of(slow), List.of());
            }
        };
    }
}
