package no.utbredt.initiative.roadmap.spring;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.catalogue.spring.CatalogueSettings;
import no.utbredt.initiative.edition.EditionPlan;
import no.utbredt.initiative.edition.Freezing;
import no.utbredt.initiative.edition.file.EditionsReader;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.roadmap.Review;
import no.utbredt.initiative.roadmap.Stewardship;
import no.utbredt.initiative.roadmap.World;
import no.utbredt.initiative.roadmap.file.RoadmapFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/** Loads the roadmap in the background once the catalogue is there, and rereads it from then on. */
final class RoadmapLoading implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(RoadmapLoading.class);

    private final Stewardship stewardship;
    private final RoadmapFolder folder;
    private final Supplier<World> world;
    private final CatalogueSettings settings;
    private final Freezing freezing;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("roadmap").daemon().unstarted(work));
    private volatile boolean running;
    private volatile boolean loaded;

    RoadmapLoading(
            Stewardship stewardship,
            RoadmapFolder folder,
            Supplier<World> world,
            CatalogueSettings settings,
            Freezing freezing) {
        this.freezing = freezing;
        this.stewardship = stewardship;
        this.folder = folder;
        this.world = world;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        worker.execute(this::load);
    }

    private void load() {
        try {
            if (world.get().catalogue() == Catalogue.EMPTY) {
                again();
                return;
            }
            Review review = stewardship.load(folder.files());
            review.findings().forEach(finding -> LOG.warn("not taken {}", finding));
            LOG.info(
                    "roadmap loaded: {} initiatives; {} new or changed, {} findings",
                    stewardship.roadmap().initiatives().size(),
                    review.taken().size(),
                    review.findings().size());
            folder.editions().ifPresent(this::freeze);
            loaded = true;
            long reread = settings.reread().toMillis();
            worker.scheduleWithFixedDelay(this::reread, reread, reread, TimeUnit.MILLISECONDS);
        } catch (RuntimeException e) {
            LOG.warn("roadmap not loaded yet: {}", e.toString());
            again();
        }
    }

    private void freeze(String text) {
        Draft<List<EditionPlan>> draft = EditionsReader.read("editions.yaml", text);
        draft.findings().forEach(finding -> LOG.warn("not taken {}", finding));
        List<EditionPlan> plans = draft.content();
        if (plans != null) {
            LOG.info("{} of {} editions are frozen", freezing.freezeAll(plans).size(), plans.size());
        }
    }

    private void again() {
        worker.schedule(this::load, settings.retry().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void reread() {
        try {
            stewardship.reread();
        } catch (RuntimeException e) {
            LOG.warn("roadmap not read again: {}", e.toString());
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
