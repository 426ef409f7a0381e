package no.utbredt.initiative.release.spring;

import java.time.Clock;
import no.utbredt.documents.Archive;
import no.utbredt.initiative.release.Publisher;
import no.utbredt.initiative.release.ReleaseCalendar;
import no.utbredt.initiative.release.kafka.ReleaseDocuments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReleaseSettings.class)
class ReleaseConfiguration {

    @Bean
    Publisher releasePublisher(Archive archive, Clock clock) {
        return new Publisher(ReleaseDocuments.in(archive), clock);
    }

    @Bean
    @ConditionalOnExpression("${utbredt.releases.days-after-quarter:-1} >= 0")
    CalendarRun calendarRun(Publisher publisher, ReleaseSettings settings) {
        return new CalendarRun(publisher, new ReleaseCalendar(settings.daysAfterQuarter()), settings.look());
    }
}
