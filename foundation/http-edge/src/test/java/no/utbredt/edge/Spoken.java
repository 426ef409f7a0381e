package no.utbredt.edge;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer to a request spoken byte by byte, as no client library would.
 *
 * @param head status line and headers
 * @param body in UTF-8
 */
record Spoken(List<String> head, String body) {

    /** Only against hanging. */
    private static final int PATIENCE_MILLIS = 120_000;

    static Spoken say(int port, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            int end = answer.indexOf("\r\n\r\n");
            List<String> head = Arrays.asList(answer.substring(0, end).split("\r\n"));
            String body = answer.substring(end + 4);
            String bytes = head.contains("Transfer-Encoding: chunked") ? whole(body) : body;
            return new Spoken(head, new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }
    }

    /** Chunks put together, a character a byte. */
    private static String whole(String chunked) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (at < chunked.length()) {
            int line = chunked.indexOf("\r\n", at);
            int length = Integer.parseInt(chunked.substring(at, line), 16);
            if (length == 0 || line + 2 + length > chunked.length()) {
                break;
            }
            body.append(chunked, line + 2, line + 2 + length);
            at = line + 4 + length;
        }
        return body.toString();
    }

    static Spoken ask(int port, String method, String address, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return say(
                port, method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n");
    }

    int status() {
        return Integer.parseInt(head.getFirst().split(" ")[1]);
    }

    /** Empty when it is not there; all of them when it is there several times. */
    String header(String name) {
        return String.join(
                ", ",
                head.stream()
                        .filter(line -> line.toLowerCase(java.util.Locale.ROOT)
                                .startsWith(name.toLowerCase(java.util.Locale.ROOT) + ":"))
                        .map(line -> line.substring(name.length() + 1).strip())
                        .toList());
    }

    JsonNode json() {
        return new JsonMapper().readTree(body);
    }

    String code() {
        return header("Content-Type").startsWith(Problem.MEDIA_TYPE)
                ? json().path("code").asString("")
                : "";
    }
}
