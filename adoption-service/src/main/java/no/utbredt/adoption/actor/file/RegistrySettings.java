package no.utbredt.adoption.actor.file;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the project's own data lies.
 *
 * @param data the top folder; the registry is its {@code registry}
 */
@ConfigurationProperties("utbredt")
public record RegistrySettings(Path data) {

    /** The registry's folder. */
    public Path registry() {
        return data.resolve("registry");
    }
}
