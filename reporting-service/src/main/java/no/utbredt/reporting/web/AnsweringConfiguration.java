package no.utbredt.reporting.web;

import no.utbredt.reporting.cohort.Cohorts;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.effect.Effects;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.forecast.Forecasts;
import no.utbredt.reporting.funnel.Funnels;
import no.utbredt.reporting.history.Panels;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.survival.Survivals;
import no.utbredt.reporting.timeline.Changes;
import no.utbredt.reporting.timeline.Timelines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the pure core what it answers from. */
@Configuration(proxyBeanMethods = false)
class AnsweringConfiguration {

    @Bean
    Coverage coverage(Knowledge knowledge) {
        return new Coverage(knowledge);
    }

    @Bean
    Panels panels(Knowledge knowledge, Coverage coverage) {
        return new Panels(knowledge, coverage);
    }

    @Bean
    Funnels funnels(Coverage coverage, Panels panels) {
        return new Funnels(coverage, panels);
    }

    @Bean
    Survivals survivals(Panels panels) {
        return new Survivals(panels);
    }

    @Bean
    Cohorts cohorts(Panels panels) {
        return new Cohorts(panels);
    }

    @Bean
    Forecasts forecasts(Coverage coverage) {
        return new Forecasts(coverage);
    }

    @Bean
    Effects effects(Knowledge knowledge) {
        return new Effects(knowledge);
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

    @Bean
    WebMvcConfigurer askedWhetherItIsHeld(HeldAnswers held) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(held);
            }
        };
    }
}
