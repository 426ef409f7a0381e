package no.utbredt.edge.deed;

import java.time.Clock;
import no.utbredt.vocabulary.deed.Deeds;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The audit of every service that keeps deeds. */
@AutoConfiguration
@ConditionalOnWebApplication
@ConditionalOnClass(JwtDecoder.class)
@ConditionalOnBean(Deeds.class)
@Import(AuditController.class)
class DeedAutoConfiguration {

    /** After all that refuse a request for its form, which is nobody's deed. */
    @Bean
    WebMvcConfigurer keepsDeeds(Deeds deeds) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new KeptDeeds(deeds, Clock.systemUTC())).order(Ordered.LOWEST_PRECEDENCE);
            }
        };
    }
}
