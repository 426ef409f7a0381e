package no.utbredt.reporting.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How news are told.
 *
 * @param tell whether this instance may tell any; it answers what was told all the same
 * @param every shortest time between two looks at what there is to tell, so that nothing is told of one matter more often
 * @param most how many are told at one look; the rest at the next
 * @param kept how many of the newest are kept for those who ask
 * @param session how long an instance that is gone keeps the others from telling
 */
@ConfigurationProperties("utbredt.news")
record NewsSettings(boolean tell, Duration every, int most, int kept, Duration session) {}
