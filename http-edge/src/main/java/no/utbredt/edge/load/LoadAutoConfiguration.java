package no.utbredt.edge.load;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * Bounds at every address of a service. The entrance stands outside of everything; bodies are read and turns are taken only
 * after the token has been looked at, whose filters stand at -100, so that a stranger holds no budget.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(LoadSettings.class)
class LoadAutoConfiguration {

    private static final int AFTER_TOKENS = -100 + 10;

    @Bean
    FilterRegistrationBean<Filter> entrance(LoadSettings settings) {
        return at(Ordered.HIGHEST_PRECEDENCE + 10, new Entrance(settings));
    }

    @Bean
    FilterRegistrationBean<Filter> brokenBodies() {
        FilterRegistrationBean<Filter> registration = at(Ordered.HIGHEST_PRECEDENCE + 11, new BrokenBodies());
        registration.setDispatcherTypes(DispatcherType.ERROR);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> bodyIntake(LoadSettings settings) {
        return at(AFTER_TOKENS, new Intake(settings));
    }

    @Bean
    FilterRegistrationBean<Filter> questionTurns(LoadSettings settings) {
        return at(AFTER_TOKENS + 1, new Turns(settings));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> leftovers(LoadSettings settings) {
        LoadSettings.Bodies bodies = settings.bodies();
        return factory -> factory.addEngineValves(new Leftovers(bodies.leftovers(), bodies.readOn()));
    }

    private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
