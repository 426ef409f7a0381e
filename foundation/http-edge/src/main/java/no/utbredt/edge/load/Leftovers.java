package no.utbredt.edge.load;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.CloseNowException;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * What is left of a body nobody wanted is read on and forgotten after the answer, or the sender would see a reset and not the
 * answer: at least at some pace, a few bodies at a time. Tomcat itself would wait for as long as something drips.
 */
final class Leftovers extends ValveBase {

    private static final long MOST = 256L * 1024 * 1024;

    private final Pace pace;
    private final Semaphore atOnce;

    /** @param atOnce threads that may be busy with it */
    Leftovers(Pace pace, int atOnce) {
        super(true);
        this.pace = pace;
        this.atOnce = new Semaphore(atOnce);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (announced(request) && !request.isAsync()) {
            response.finishResponse();
            if (!readOn(request)) {
                response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
            }
        }
    }

    /** Whether everything that was announced has come. */
    private boolean readOn(Request request) {
        if (!atOnce.tryAcquire()) {
            return false;
        }
        try {
            return forget(request.getCoyoteRequest());
        } catch (IOException gone) {
            return false;
        } finally {
            atOnce.release();
        }
    }

    private boolean forget(org.apache.coyote.Request request) throws IOException {
        Pace.Run run = pace.run();
        Piece piece = new Piece();
        long forgotten = 0;
        for (int read = request.doRead(piece); read >= 0; read = request.doRead(piece)) {
            forgotten += read;
            if (forgotten > MOST || run.tooSlow(forgotten)) {
                return false;
            }
        }
        return true;
    }

    /** The length is looked at as it was sent: Tomcat refuses one that is no number, and still lets its valves see it. */
    private static boolean announced(Request request) {
        String length = request.getHeader("Content-Length");
        boolean body = request.getHeader("Transfer-Encoding") != null
                || (length != null && length.matches("[1-9][0-9]{0,17}"));
        return body && request.getHeader("Expect") == null;
    }

    /** Thrown when an answer is read too slowly: the connection ends here. */
    static CloseNowException closed() {
        return new CloseNowException("the answer is not read");
    }

    /** Where Tomcat leaves what it has read. */
    private static final class Piece implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {}
    }
}
