package no.utbredt.adoption.delegation.file;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.adoption.actor.file.RegistryLoading;
import no.utbredt.adoption.actor.file.RegistrySettings;
import no.utbredt.adoption.delegation.Delegation;
import no.utbredt.adoption.delegation.Delegations;
import no.utbredt.adoption.fault.file.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the delegations at start, after the registry. */
@Component
@Order(RegistryLoading.ORDER + 1)
class DelegationLoading implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DelegationLoading.class);

    private final RegistrySettings settings;
    private final Delegations delegations;

    DelegationLoading(RegistrySettings settings, Delegations delegations) {
        this.settings = settings;
        this.delegations = delegations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Finding> findings = new ArrayList<>();
        List<Delegation> read = DelegationFile.read(settings.registry().resolve("delegations.csv"), findings);
        findings.forEach(finding -> LOG.warn("delegations: {}", finding));
        int changed = delegations.load(read);
        LOG.info("delegations: {} read, {} of them new or changed, {} findings", read.size(), changed, findings.size());
    }
}
