package no.utbredt.edge.load;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that is kept whole until it may leave, or written as it leaves. */
final class HeldAnswer extends ContentCachingResponseWrapper {

    private static final int PIECE = 64 * 1024;

    private @Nullable Streamed afterwards;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    /** The answer is this, and is written when it may leave. */
    void afterwards(Streamed answer) {
        afterwards = answer;
    }

    /** Sends the answer, at least at that pace; else the connection ends. */
    void leave(Pace pace) throws IOException {
        HttpServletResponse response = (HttpServletResponse) getResponse();
        Streamed streamed = afterwards;
        if (streamed != null && !response.isCommitted()) {
            streamed.writeTo(new PacedStream(response.getOutputStream(), pace));
            return;
        }
        int size = getContentSize();
        if (size == 0 || response.isCommitted()) {
            return;
        }
        if (response.getHeader("Content-Length") == null) {
            response.setContentLength(size);
        }
        send(pace, response.getOutputStream());
    }

    private void send(Pace pace, ServletOutputStream out) throws IOException {
        OutputStream paced = new PacedStream(out, pace);
        InputStream held = getContentInputStream();
        byte[] piece = new byte[PIECE];
        for (int read = held.read(piece); read > 0; read = held.read(piece)) {
            paced.write(piece, 0, read);
        }
    }
}
