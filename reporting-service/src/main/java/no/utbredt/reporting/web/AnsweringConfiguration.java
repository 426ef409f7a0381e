package no.utbredt.reporting.web;

import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.knowledge.Knowledge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the pure core what it answers from. */
@Configuration(proxyBeanMethods = false)
class AnsweringConfiguration {

    @Bean
    Coverage coverage(Knowledge knowledge) {
        return new Coverage(knowledge);
    }
}
