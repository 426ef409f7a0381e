package no.utbredt.reporting.dashboard.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/** @param at the folder of the built pages, with a slash at its end; pages that are not there are said to be missing */
@ConfigurationProperties("utbredt.dashboard")
record DashboardSettings(
        @DefaultValue("classpath:/dashboard/") Resource at) {}
