package no.utbredt.reporting.bank.web;

import jakarta.servlet.Filter;
import java.time.Clock;
import no.utbredt.edge.request.Threshold;
import no.utbredt.reporting.bank.Bank;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.web.KnownUpTo;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the bank what it answers from, and puts its door where it stands. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BankSettings.class)
class BankConfiguration {

    @Bean
    Bank bank(Knowledge knowledge, Coverage coverage, Progresses progresses) {
        return new Bank(knowledge, coverage, progresses);
    }

    @Bean
    DataAnswers dataAnswers(Bank bank, KnownUpTo known, Vintages vintages) {
        return new DataAnswers(bank, known, vintages);
    }

    @Bean
    FilterRegistrationBean<Filter> bankDoor(BankSettings settings, Clock clock) {
        FilterRegistrationBean<Filter> registration =
                new FilterRegistrationBean<>(new BankDoor(new Callers(settings, clock), settings));
        registration.setOrder(Threshold.ORDER - 1);
        return registration;
    }
}
