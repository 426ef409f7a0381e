package no.utbredt.initiative.release.spring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which releases are made without anybody asking.
 *
 * @param daysAfterQuarter how many days after the end of each quarter a preliminary release is made, 0 to 89; -1 for none
 * @param look how often it is looked at whether one is due
 */
@ConfigurationProperties("utbredt.releases")
record ReleaseSettings(
        @DefaultValue("-1") int daysAfterQuarter,
        @DefaultValue("10m") Duration look) {}
