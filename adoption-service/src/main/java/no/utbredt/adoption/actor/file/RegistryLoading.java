package no.utbredt.adoption.actor.file;

import java.time.Duration;
import java.time.Instant;
import no.utbredt.adoption.actor.Actors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the registry at start. The service is ready only after its runners, so not before the registry is loaded. */
@Component
@Order(RegistryLoading.ORDER)
public class RegistryLoading implements ApplicationRunner {

    /** Before everything that asks who an actor is. */
    public static final int ORDER = 10;

    private static final Logger LOG = LoggerFactory.getLogger(RegistryLoading.class);

    private final RegistrySettings settings;
    private final Actors actors;

    public RegistryLoading(RegistrySettings settings, Actors actors) {
        this.settings = settings;
        this.actors = actors;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Instant start = Instant.now();
        Registration registration = RegistryFiles.read(settings.registry());
        registration.findings().forEach(finding -> LOG.warn("registry: {}", finding));
        LOG.info(
                "registry: {} actors read from {}, {} findings",
                registration.actors().size(),
                settings.registry(),
                registration.findings().size());
        int changed = actors.load(registration.actors());
        LOG.info(
                "registry: {} actors known, {} of them new or changed, after {} ms",
                actors.registry().size(),
                changed,
                Duration.between(start, Instant.now()).toMillis());
    }
}
