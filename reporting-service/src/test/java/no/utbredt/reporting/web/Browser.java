package no.utbredt.reporting.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says to a service exactly what is to be said, and reads what it answers. */
public record Browser(int port) {

    public String get(String address, String... headers) throws IOException {
        return ask("GET", address, headers);
    }

    public String ask(String method, String address, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more
                                    + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
