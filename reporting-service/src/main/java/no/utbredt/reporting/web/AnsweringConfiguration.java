package no.utbredt.reporting.web;

import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.timeline.Changes;
import no.utbredt.reporting.timeline.Timelines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the pure core what it answers from. */
@Configuration(proxyBeanMethods = false)
class AnsweringConfiguration {

    @Bean
    Coverage coverage(Knowledge knowledge) {
        return new Coverage(knowledge);
    }

    @Bean
    Findings findings(Knowledge knowledge) {
        return new Findings(knowledge);
    }

    @Bean
    Progresses progresses(Knowledge knowledge, Coverage coverage) {
        return new Progresses(knowledge, coverage);
    }

    @Bean
    Timelines timelines(Knowledge knowledge) {
        return new Timelines(knowledge);
    }

    @Bean
    Changes changes(Knowledge knowledge) {
        return new Changes(knowledge);
    }
}
