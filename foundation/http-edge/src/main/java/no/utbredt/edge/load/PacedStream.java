package no.utbredt.edge.load;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;

/**
 * Passes bytes on as long as they are taken at a pace; else the connection ends. Only the time whoever reads keeps us waiting
 * counts, not the time it takes to make the answer.
 */
final class PacedStream extends OutputStream {

    private final OutputStream out;
    private final Pace pace;
    private final LongSupplier nanos;
    private long sent;
    private long waited;

    PacedStream(OutputStream out, Pace pace) {
        this(out, pace, System::nanoTime);
    }

    /** @param nanos what {@link System#nanoTime()} is otherwise */
    PacedStream(OutputStream out, Pace pace, LongSupplier nanos) {
        this.out = out;
        this.pace = pace;
        this.nanos = nanos;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        if (pace.tooSlow(sent, waited)) {
            throw Leftovers.closed();
        }
        long begun = nanos.getAsLong();
        out.write(some, from, length);
        waited += nanos.getAsLong() - begun;
        sent += length;
    }

    @Override
    public void flush() throws IOException {
        long begun = nanos.getAsLong();
        out.flush();
        waited += nanos.getAsLong() - begun;
    }
}
