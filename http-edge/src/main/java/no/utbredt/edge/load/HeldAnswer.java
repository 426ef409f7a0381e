package no.utbredt.edge.load;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that is kept whole until it may leave. */
final class HeldAnswer extends ContentCachingResponseWrapper {

    private static final int PIECE = 64 * 1024;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Sends the answer, at least at that pace; else the connection ends. */
    void leave(Pace pace) throws IOException {
        HttpServletResponse response = (HttpServletResponse) getResponse();
        int size = getContentSize();
        if (size == 0 || response.isCommitted()) {
            return;
        }
        if (response.getHeader("Content-Length") == null) {
            response.setContentLength(size);
        }
        send(pace.run(), response.getOutputStream());
    }

    private void send(Pace.Run run, ServletOutputStream out) throws IOException {
        InputStream held = getContentInputStream();
        byte[] piece = new byte[PIECE];
        long sent = 0;
        for (int read = held.read(piece); read > 0; read = held.read(piece)) {
            if (run.tooSlow(sent)) {
                throw Leftovers.closed();
            }
            out.write(piece, 0, read);
            sent += read;
        }
    }
}
