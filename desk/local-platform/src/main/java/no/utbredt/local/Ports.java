package no.utbredt.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports on this machine's loopback address. One that was picked is held until its engine begins: engines take seconds to come to it,
 * and meanwhile neither another engine of ours nor another platform is to pick it too.
 */
final class Ports implements AutoCloseable {

    /**
     * Free ports are taken from below the range the operating system gives to outgoing connections, so that no client that
     * knocks on a stopped platform's door is handed that very port as its own.
     */
    private static final int LOWEST = 15_000;

    private static final int HIGHEST = 32_000;

    private final Map<Integer, ServerSocket> held = new HashMap<>();

    /** The wanted port if it is free, a free one for 0; refuses a taken one, naming the setting. */
    int claim(int wanted, String engine, Setting setting) {
        if (wanted == 0) {
            return pick();
        }
        if (!isFree(wanted)) {
            throw CannotStart.because(
                    CannotStart.PORT_TAKEN,
                    "Port %d for %s is taken on 127.0.0.1: set %s (or -D%s) to another one, 0 picks a free one"
                            .formatted(wanted, engine, setting.variable(), setting.property()));
        }
        return wanted;
    }

    /** A free port, held until it is let go. */
    int pick() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, HIGHEST)
                .limit(1_000)
                .filter(this::hold)
                .findFirst()
                .orElseThrow(() -> CannotStart.because(
                        CannotStart.PORT_TAKEN, "No port between " + LOWEST + " and " + HIGHEST + " is free"));
    }

    /** The port, from now on free for its engine. */
    int letGo(int port) throws IOException {
        ServerSocket socket = held.remove(port);
        if (socket != null) {
            socket.close();
        }
        return port;
    }

    @Override
    public void close() throws IOException {
        for (int port : List.copyOf(held.keySet())) {
            letGo(port);
        }
    }

    private boolean hold(int port) {
        try {
            held.put(port, bound(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = bound(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
    }
}
