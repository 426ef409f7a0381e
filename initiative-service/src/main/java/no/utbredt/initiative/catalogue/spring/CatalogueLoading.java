package no.utbredt.initiative.catalogue.spring;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.utbredt.initiative.catalogue.Review;
import no.utbredt.initiative.catalogue.Stewardship;
import no.utbredt.initiative.catalogue.file.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/** Loads the catalogue in the background, again and again until the store answers, and rereads it from then on. */
final class CatalogueLoading implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueLoading.class);

    private final Stewardship stewardship;
    private final CatalogueSettings settings;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("catalogue").daemon().unstarted(work));
    private volatile boolean running;
    private volatile boolean loaded;

    CatalogueLoading(Stewardship stewardship, CatalogueSettings settings) {
        this.stewardship = stewardship;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        worker.execute(this::load);
    }

    private void load() {
        DataFolder folder = new DataFolder(Path.of(settings.data(), "catalogue"));
        try {
            Review review = stewardship.load(folder.files());
            review.findings().forEach(finding -> LOG.warn("refused {}", finding));
            LOG.info(
                    "catalogue loaded: {} services, {} groups; {} files new or changed, {} findings",
                    review.catalogue().services().size(),
                    review.catalogue().groups().size(),
                    review.taken().size(),
                    review.findings().size());
            loaded = true;
            long reread = settings.reread().toMillis();
            worker.scheduleWithFixedDelay(this::reread, reread, reread, TimeUnit.MILLISECONDS);
        } catch (RuntimeException e) {
            LOG.warn("catalogue not loaded yet: {}", e.toString());
            worker.schedule(this::load, settings.retry().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void reread() {
        try {
            stewardship.reread();
        } catch (RuntimeException e) {
            LOG.warn("catalogue not read again: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        running = false;
        worker.shutdownNow();
    }

    /** Begins before the web server starts, ends after it has stopped. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public Health health() {
        return loaded ? Health.up().build() : Health.outOfService().build();
    }
}
