package no.utbredt.edge.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** A connection on which a client may do what no library lets it do. */
final class Wire implements AutoCloseable {

    /** Only against hanging. */
    private static final int PATIENCE_MILLIS = 120_000;

    private final Socket socket;

    Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    Wire say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    Wire head(String door, String... headers) throws IOException {
        return say("POST " + door + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\n"
                + String.join("\r\n", headers) + "\r\n\r\n");
    }

    /** One HTTP chunk of that many letters. */
    Wire chunk(int letters) throws IOException {
        return say(Integer.toHexString(letters) + "\r\n" + "x".repeat(letters) + "\r\n");
    }

    /** Head and body of the answer, up to the body's announced end. */
    String answer() throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder heard = new StringBuilder();
        while (!complete(heard)) {
            int letter = in.read();
            if (letter < 0) {
                break;
            }
            heard.append((char) letter);
        }
        return heard.toString();
    }

    /** Whether the other side has ended the connection, once everything said has been heard. */
    boolean ended() {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    /** How many bytes come when each is read only after a pause, until the other side ends or everything is there. */
    int heardSlowly() {
        byte[] some = new byte[100_000];
        int heard = 0;
        try {
            for (int read = 0; read >= 0; read = socket.getInputStream().read(some)) {
                heard += read;
                LockSupport.parkNanos(20_000_000);
            }
        } catch (IOException cut) {
            return heard;
        }
        return heard;
    }

    private static boolean complete(CharSequence heard) {
        String text = heard.toString();
        int head = text.indexOf("\r\n\r\n");
        int length = text.indexOf("Content-Length: ");
        if (head < 0 || length < 0) {
            return false;
        }
        int bytes = Integer.parseInt(text.substring(length + 16, text.indexOf('\r', length)));
        return text.length() >= head + 4 + bytes;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
