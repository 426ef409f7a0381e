package no.utbredt.edge.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacedStreamTest {

    private static final Pace A_BYTE_A_SECOND = new Pace(Duration.ofSeconds(10), 1);

    private long now;
    private long taking;

    private final PacedStream paced = new PacedStream(
            new OutputStream() {
                @Override
                public void write(int one) {
                    now += taking;
                }

                @Override
                public void write(byte[] some, int from, int length) {
                    write(0);
                }
            },
            A_BYTE_A_SECOND,
            () -> now);

    @Test
    void anAnswerThatTakesLongToMakeKeepsItsReader() throws IOException {
        for (int line = 0; line < 5; line++) {
            now += Duration.ofHours(1).toNanos();
            paced.write('x');
        }
        assertThat(now).isEqualTo(Duration.ofHours(5).toNanos());
    }

    @Test
    void whoTakesLongToReadIsCutOff() throws IOException {
        taking = Duration.ofSeconds(7).toNanos();
        paced.write('x');
        paced.write('x');
        assertThatThrownBy(() -> paced.write('x')).isInstanceOf(IOException.class);
    }
}
