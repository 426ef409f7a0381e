package no.utbredt.adoption.report.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Stands between a client and a server; on demand it takes everything and passes nothing on, as a server that hangs. */
public final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private boolean silent;

    public Relay(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::takeAll);
    }

    public int port() {
        return door.getLocalPort();
    }

    public synchronized void fallSilent() {
        silent = true;
    }

    public synchronized void speak() {
        silent = false;
        notifyAll();
    }

    private void takeAll() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket beyond = new Socket(InetAddress.getLoopbackAddress(), server);
                Thread.ofVirtual().start(() -> pass(client, beyond));
                Thread.ofVirtual().start(() -> pass(beyond, client));
            } catch (IOException closed) {
                // ends with the door
            }
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                waitUntilSpeaking();
                out.write(some, 0, read);
            }
        } catch (IOException | InterruptedException ended) {
            // both ends are closed
        }
    }

    private synchronized void waitUntilSpeaking() throws InterruptedException {
        while (silent) {
            wait();
        }
    }

    @Override
    public void close() throws IOException {
        speak();
        door.close();
    }
}
