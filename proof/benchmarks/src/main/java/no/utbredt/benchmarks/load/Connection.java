package no.utbredt.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection that costs as little as it can: blocking, one request at a time, no header read but those
 * that say how long the answer is and whether it is the last on this connection; then the next request opens another.
 */
public final class Connection implements AutoCloseable {

    private final URI uri;
    private final String host;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private boolean ended;

    /** To where an address says. */
    public Connection(String address) throws IOException {
        uri = URI.create(address);
        host = uri.getHost() + ":" + uri.getPort();
        open();
    }

    private void open() throws IOException {
        socket = new Socket(uri.getHost(), uri.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    /** What was answered; the body as it came, chunks put together. */
    public record Answer(int status, byte[] body) {

        /** The body in words. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /**
     * Sends a request and waits for the whole answer.
     *
     * @param start method and path
     * @param headers lines, each ending in CR LF
     */
    public Answer call(String start, String headers, byte[] body) throws IOException {
        String head =
                start + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: " + body.length + "\r\n" + headers + "\r\n";
        if (ended) {
            socket.close();
            open();
            ended = false;
        }
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            ended |= lower.startsWith("connection:") && lower.contains("close");
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        return new Answer(status, chunked ? chunks() : in.readNBytes(length));
    }

    private byte[] chunks() throws IOException {
        byte[] all = new byte[1 << 12];
        int filled = 0;
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            if (filled + size > all.length) {
                all = Arrays.copyOf(all, Math.max(all.length * 2, filled + size));
            }
            filled += in.readNBytes(all, filled, size);
            line();
        }
        line();
        return Arrays.copyOf(all, filled);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
