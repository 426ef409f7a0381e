package no.utbredt.adoption.system.file;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.actor.file.RegistryLoading;
import no.utbredt.adoption.actor.file.RegistrySettings;
import no.utbredt.adoption.fault.file.Finding;
import no.utbredt.adoption.system.EhrSystem;
import no.utbredt.adoption.system.EhrSystems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the EHR systems at start. */
@Component
@Order(RegistryLoading.ORDER + 1)
class SystemLoading implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SystemLoading.class);

    private final RegistrySettings settings;
    private final EhrSystems systems;

    SystemLoading(RegistrySettings settings, EhrSystems systems) {
        this.settings = settings;
        this.systems = systems;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Finding> findings = new ArrayList<>();
        List<EhrSystem> read = SystemFile.read(settings.registry().resolve("ehr_systems.csv"), findings);
        findings.forEach(finding -> LOG.warn("systems: {}", finding));
        int changed = systems.load(read);
        LOG.info("systems: {} read, {} of them new or changed, {} findings", read.size(), changed, findings.size());
    }
}
