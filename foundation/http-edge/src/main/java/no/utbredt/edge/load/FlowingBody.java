package no.utbredt.edge.load;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import no.utbredt.edge.Refused;

/**
 * A body that is read as it comes. Where it is too long, too slow or breaks off, reading it is {@link Refused} with the problem.
 * Its pace is that of the sender: the time others take to work on what was read counts only towards the whole.
 */
final class FlowingBody extends ServletInputStream {

    private final ServletRequest request;
    private final ServletInputStream in;
    private final LoadSettings.Flow bounds;
    private final Pace pace;
    private final Pace.Run whole;
    private long read;
    private long waited;

    FlowingBody(ServletRequest request, ServletInputStream in, LoadSettings.Flow bounds) {
        this.request = request;
        this.in = in;
        this.bounds = bounds;
        this.pace = new Pace(bounds.grace(), bounds.slowest().toBytes());
        this.whole = new Pace(bounds.within(), Long.MAX_VALUE).run();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        long begun = System.nanoTime();
        int some;
        try {
            some = in.read(into, offset, length);
        } catch (IOException broken) {
            LoadProblem problem = BodyRefused.broken(broken).problem();
            BrokenBodies.remember(request, problem);
            throw new Refused(problem.problem());
        }
        waited += System.nanoTime() - begun;
        read += Math.max(0, some);
        if (read > bounds.most().toBytes()) {
            throw new Refused(LoadProblem.tooLarge(bounds.most().toBytes()).problem());
        }
        if (some >= 0 && (pace.tooSlow(read, waited) || whole.tooSlow(0))) {
            throw new Refused(LoadProblem.tooSlow().problem());
        }
        return some;
    }

    @Override
    public boolean isFinished() {
        return in.isFinished();
    }

    @Override
    public boolean isReady() {
        return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("the body is read where it is waited for");
    }
}
