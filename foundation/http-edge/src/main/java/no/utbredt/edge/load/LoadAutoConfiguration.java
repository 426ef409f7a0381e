package no.utbredt.edge.load;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/**
 * Bounds at every address of a service. The entrance stands before all that takes time; bodies are read and turns are taken only
 * after the token has been looked at, whose filters stand at -100, so that a stranger holds no budget.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(LoadSettings.class)
class LoadAutoConfiguration {

    /** What is refused without looking at the token stands at -200. */
    private static final int AFTER_THE_THRESHOLD = -200 + 1;

    private static final int AFTER_TOKENS = -100 + 10;

    @Bean
    FilterRegistrationBean<Filter> entrance(LoadSettings settings) {
        return at(AFTER_THE_THRESHOLD, new Entrance(settings));
    }

    @Bean
    FilterRegistrationBean<Filter> brokenBodies() {
        FilterRegistrationBean<Filter> registration = at(AFTER_THE_THRESHOLD, new BrokenBodies());
        registration.setDispatcherTypes(DispatcherType.ERROR);
        return registration;
    }

    /** Before a body is read. Where nobody takes tokens, everybody is a stranger. */
    @Bean
    FilterRegistrationBean<Filter> callerRates(LoadSettings settings, ObjectProvider<Caller> caller) {
        Caller known = caller.getIfAvailable(() -> request -> Optional.empty());
        Addresses open = Addresses.of(settings.open());
        return at(AFTER_TOKENS - 1, new Rates(open, settings.rates(), known, TimeMeter.SYSTEM_NANOTIME));
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
