package no.utbredt.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** The ports of everything that listens, each between 1 and 65535. */
public record Ports(int kafka, int mongo, int issuer, int initiative, int adoption, int reporting) {

    static Ports from(Map<String, String> environment) {
        return new Ports(
                port(environment, "UTBREDT_KAFKA_PORT", 9092),
                port(environment, "UTBREDT_MONGO_PORT", 27017),
                port(environment, "UTBREDT_ISSUER_PORT", 8090),
                port(environment, "UTBREDT_INITIATIVE_PORT", 8081),
                port(environment, "UTBREDT_ADOPTION_PORT", 8082),
                port(environment, "UTBREDT_REPORTING_PORT", 8083));
    }

    private static int port(Map<String, String> environment, String setting, int otherwise) {
        String value = environment.getOrDefault(setting, String.valueOf(otherwise));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65_535) {
            throw new UserError(setting + " is " + value + "; a port is a number from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }

    /**
     * Makes sure nobody else listens where we are about to.
     *
     * @throws UserError naming the port and the setting that changes it
     */
    public void requireFree() {
        requireFree(kafka, "UTBREDT_KAFKA_PORT");
        requireFree(mongo, "UTBREDT_MONGO_PORT");
        requireFree(issuer, "UTBREDT_ISSUER_PORT");
        requireFree(initiative, "UTBREDT_INITIATIVE_PORT");
        requireFree(adoption, "UTBREDT_ADOPTION_PORT");
        requireFree(reporting, "UTBREDT_REPORTING_PORT");
    }

    private static void requireFree(int port, String setting) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new UserError("Port " + port + " is taken by another program. Stop it, or choose another port with "
                    + setting + "=<port> ./run");
        }
    }
}
