package no.utbredt.launcher.sweep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request as it stands, on a connection of its own: nothing is escaped, completed or followed.
 *
 * @param target path and query, byte for byte
 * @param headers beside Host, Connection and Content-Length
 * @param body null when there is none
 */
record RawCall(
        String method, String target, Map<String, String> headers, byte @org.jspecify.annotations.Nullable [] body) {

    /** Only against hanging. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static RawCall get(String target) {
        return new RawCall("GET", target, Map.of(), null);
    }

    RawCall with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new RawCall(method, target, more, body);
    }

    RawCall method(String other) {
        return new RawCall(other, target, headers, body);
    }

    RawCall body(byte[] other) {
        return new RawCall(method, target, headers, other);
    }

    /** Asks, and reads until the other side ends the connection. */
    RawAnswer ask(int port) throws IOException {
        long begun = System.nanoTime();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            send(socket.getOutputStream());
            byte[] answer = socket.getInputStream().readAllBytes();
            return RawAnswer.of(answer, Duration.ofNanos(System.nanoTime() - begun));
        } catch (SocketTimeoutException silent) {
            return RawAnswer.silence(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private void send(OutputStream out) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        StringBuilder head =
                new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body != null) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        if (body != null) {
            request.writeBytes(body);
        }
        try {
            out.write(request.toByteArray());
            out.flush();
        } catch (IOException refusedEarly) {
            // a refusal may come before all has been sent; the answer is read all the same
        }
    }

    /** Enough to send it again by hand, shortened. */
    @Override
    public String toString() {
        String text = method + " " + target + " "
                + headers.entrySet().stream()
                        .filter(header -> !header.getKey().equals("Authorization"))
                        .toList()
                + (body == null
                        ? ""
                        : " " + new String(body, 0, Math.min(body.length, 60), StandardCharsets.ISO_8859_1));
        return text.length() > 240 ? text.substring(0, 240) + "…" : text;
    }
}
