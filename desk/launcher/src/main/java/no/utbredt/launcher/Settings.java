package no.utbredt.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where things are on this machine. Every value has an environment variable and a default.
 *
 * @param root the checkout
 * @param local data and logs of this machine's engines
 * @param data the project's own data
 * @param ports who listens where
 * @param doors where issuer and services are reached
 * @param original the project's own data where {@code data} is the copy of a demonstration, else the same folder
 */
public record Settings(Path root, Path local, Path data, Ports ports, Doors doors, Path original) {

    private static final String DATA = "data";

    /** From the environment; relative folders are seen from the checkout. */
    public static Settings from(Path root, Map<String, String> environment) {
        Ports ports = Ports.from(environment);
        Path data = folder(root, environment, "UTBREDT_DATA", DATA);
        return new Settings(
                root, folder(root, environment, "UTBREDT_LOCAL_DATA", ".local"), data, ports, Doors.here(ports), data);
    }

    /**
     * The same for a demonstration, whose folder is no part of the plain one's nor the other way round.
     *
     * @throws UserError when one lies in the other
     */
    public Settings forDemo(Map<String, String> environment) {
        Path demo = folder(root, environment, "UTBREDT_DEMO_DATA", ".local-demo");
        if (demo.startsWith(local) || local.startsWith(demo)) {
            throw new UserError("UTBREDT_DEMO_DATA and UTBREDT_LOCAL_DATA are " + demo + " and " + local
                    + "; what is simulated has a folder of its own.");
        }
        return new Settings(root, demo, demo.resolve(DATA), ports, doors, original);
    }

    /** Whether what the services show is invented. */
    public boolean simulated() {
        return !data.equals(original);
    }

    /** Clients of a demonstration, for the token issuer. */
    public Path clients() {
        return local.resolve("clients.properties");
    }

    /** The same, but with issuer and services that somebody else runs. */
    Settings elsewhere(Map<String, String> environment) {
        return new Settings(root, local, data, ports, Doors.elsewhere(environment, doors), original);
    }

    private static Path folder(Path root, Map<String, String> environment, String setting, String otherwise) {
        String value = environment.getOrDefault(setting, "");
        Path folder = root.resolve(value.isBlank() ? otherwise : value).normalize();
        if (root.startsWith(folder)) {
            throw new UserError(
                    setting + " is " + value + ", which holds the checkout itself; choose a folder of its own.");
        }
        return folder;
    }

    /** The epoch new versions of documents get: 1 until a restore has raised it. */
    public Epoch epoch() {
        return new Epoch(local.resolve("epoch"));
    }

    /** The secret under which reports are cited, beside the data. */
    public ReferenceKey referenceKey() {
        return new ReferenceKey(local.resolve("reference-key"));
    }

    /** Address of the tokens' issuer. */
    public String issuer() {
        return doors.issuer();
    }

    public String initiative() {
        return doors.initiative();
    }

    public String adoption() {
        return doors.adoption();
    }

    public String reporting() {
        return doors.reporting();
    }
}
