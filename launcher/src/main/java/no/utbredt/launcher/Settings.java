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
 */
public record Settings(Path root, Path local, Path data, Ports ports, Doors doors) {

    /** From the environment; relative folders are seen from the checkout. */
    public static Settings from(Path root, Map<String, String> environment) {
        Ports ports = Ports.from(environment);
        return new Settings(
                root,
                folder(root, environment, "UTBREDT_LOCAL_DATA", ".local"),
                folder(root, environment, "UTBREDT_DATA", "data"),
                ports,
                Doors.here(ports));
    }

    /** The same, but with issuer and services that somebody else runs. */
    Settings elsewhere(Map<String, String> environment) {
        return new Settings(root, local, data, ports, Doors.elsewhere(environment, doors));
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
