package no.utbredt.adoption.area.file;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.actor.file.RegistryLoading;
import no.utbredt.adoption.actor.file.RegistrySettings;
import no.utbredt.adoption.area.Area;
import no.utbredt.adoption.area.Areas;
import no.utbredt.adoption.fault.file.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the areas at start. */
@Component
@Order(RegistryLoading.ORDER + 1)
class AreaLoading implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AreaLoading.class);

    private final RegistrySettings settings;
    private final Areas areas;

    AreaLoading(RegistrySettings settings, Areas areas) {
        this.settings = settings;
        this.areas = areas;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Finding> findings = new ArrayList<>();
        List<Area> read = AreaFile.read(settings.registry().resolve("areas.csv"), findings);
        findings.forEach(finding -> LOG.warn("areas: {}", finding));
        int changed = areas.load(read);
        LOG.info("areas: {} read, {} of them new or changed, {} findings", read.size(), changed, findings.size());
    }
}
