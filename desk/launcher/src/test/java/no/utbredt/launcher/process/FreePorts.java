package no.utbredt.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports nobody listens on, each given once. They lie below those the system gives to outgoing connections and those the local
 * platform picks for itself, so that nobody takes one while whoever it is for has not started yet, or was killed.
 */
final class FreePorts {

    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 15_000;

    private final Set<Integer> given = new HashSet<>();

    int next() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port) && given.add(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
