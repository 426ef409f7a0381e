package no.utbredt.reporting.origin.web;

import jakarta.servlet.Filter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Makes the two neighbours known, and takes the own prefix away before anybody looks at an address. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OriginSettings.class)
class OriginConfiguration {

    @Bean(destroyMethod = "close")
    Neighbour adoption(OriginSettings settings) {
        return new Neighbour("adoption-service", settings.adoption(), settings);
    }

    @Bean(destroyMethod = "close")
    Neighbour initiative(OriginSettings settings) {
        return new Neighbour("initiative-service", settings.initiative(), settings);
    }

    @Bean
    FilterRegistrationBean<Filter> ownPrefix() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new OwnPrefix());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
