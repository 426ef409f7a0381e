package no.utbredt.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on this machine's loopback address. */
final class Ports {

    /**
     * Free ports are taken from below the range the operating system gives to outgoing connections, so that no client that
     * knocks on a stopped platform's door is handed that very port as its own.
     */
    private static final int LOWEST = 15_000;

    private static final int HIGHEST = 32_000;

    private Ports() {}

    /** The wanted port if it is free, a free one for 0; refuses a taken one, naming the setting. */
    static int claim(int wanted, String engine, Setting setting) {
        if (wanted == 0) {
            return free();
        }
        if (!isFree(wanted)) {
            throw CannotStart.because(
                    CannotStart.PORT_TAKEN,
                    "Port %d for %s is taken on 127.0.0.1: set %s (or -D%s) to another one, 0 picks a free one"
                            .formatted(wanted, engine, setting.variable(), setting.property()));
        }
        return wanted;
    }

    static int free() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, HIGHEST)
                .limit(1_000)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> CannotStart.because(
                        CannotStart.PORT_TAKEN, "No port between " + LOWEST + " and " + HIGHEST + " is free"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
