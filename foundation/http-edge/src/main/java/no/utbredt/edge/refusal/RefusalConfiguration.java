package no.utbredt.edge.refusal;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** One voice for all who refuse. */
@Configuration(proxyBeanMethods = false)
@Import({FrameworkProblems.class, ErrorAddress.class})
public class RefusalConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerProblems() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ContainerProblems.class.getName());
            }
        });
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DataAccessException.class)
    @Import(StoreUnavailable.class)
    static class Store {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(RequestRejectedHandler.class)
    static class Firewall {

        @Bean
        RequestRejectedHandler firewallProblems() {
            return new FirewallProblems();
        }
    }
}
