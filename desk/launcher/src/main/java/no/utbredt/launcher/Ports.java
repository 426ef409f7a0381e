package no.utbredt.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of everything that listens, each between 1 and 65535. */
public record Ports(int kafka, int mongo, int issuer, Service initiative, Service adoption, Service reporting) {

    private static final int BESIDE = 100;
    private static final int HIGHEST = 65_535;

    /**
     * Where a service listens.
     *
     * @param open for whoever asks it
     * @param management for health and metrics, on this machine only; a hundred above the other unless said
     */
    public record Service(int open, int management) {}

    /** Those the settings name, else the usual ones. */
    public static Ports from(Map<String, String> environment) {
        return new Ports(
                port(environment, "UTBREDT_KAFKA_PORT", 9092),
                port(environment, "UTBREDT_MONGO_PORT", 27017),
                port(environment, "UTBREDT_ISSUER_PORT", 8090),
                service(environment, "INITIATIVE", 8081),
                service(environment, "ADOPTION", 8082),
                service(environment, "REPORTING", 8083));
    }

    private static Service service(Map<String, String> environment, String name, int otherwise) {
        int open = port(environment, "UTBREDT_" + name + "_PORT", otherwise);
        int beside = open + BESIDE <= HIGHEST ? open + BESIDE : open - BESIDE;
        return new Service(open, port(environment, "UTBREDT_" + name + "_MANAGEMENT_PORT", beside));
    }

    private static int port(Map<String, String> environment, String setting, int otherwise) {
        String value = environment.getOrDefault(setting, String.valueOf(otherwise));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > HIGHEST) {
            throw new UserError(setting + " is " + value + "; a port is a number from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }

    /** Where the service of that name listens, such as {@code adoption-service}. */
    public Service service(String name) {
        return switch (name) {
            case "initiative-service" -> initiative;
            case "adoption-service" -> adoption;
            case "reporting-service" -> reporting;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /**
     * Makes sure nobody else listens where we are about to, and no two of us in one place.
     *
     * @throws UserError naming the port and the setting that changes it
     */
    public void requireFree() {
        Map<Integer, String> taken = new LinkedHashMap<>();
        bySetting().forEach((setting, port) -> {
            String other = taken.put(port, setting);
            if (other != null) {
                throw new UserError(
                        other + " and " + setting + " are both " + port + ". Choose another port for one of them.");
            }
        });
        taken.forEach(Ports::requireFree);
    }
    /** Each by the setting that changes it. */
    public Map<String, Integer> bySetting() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("UTBREDT_KAFKA_PORT", kafka);
        ports.put("UTBREDT_MONGO_PORT", mongo);
        ports.put("UTBREDT_ISSUER_PORT", issuer);
        ports.put("UTBREDT_INITIATIVE_PORT", initiative.open);
        ports.put("UTBREDT_ADOPTION_PORT", adoption.open);
        ports.put("UTBREDT_REPORTING_PORT", reporting.open);
        ports.put("UTBREDT_INITIATIVE_MANAGEMENT_PORT", initiative.management);
        ports.put("UTBREDT_ADOPTION_MANAGEMENT_PORT", adoption.management);
        ports.put("UTBREDT_REPORTING_MANAGEMENT_PORT", reporting.management);
        return ports;
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
