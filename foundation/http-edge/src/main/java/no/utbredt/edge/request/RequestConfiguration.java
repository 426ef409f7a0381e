package no.utbredt.edge.request;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Puts the questions every request is asked where they are asked. */
@Configuration(proxyBeanMethods = false)
public class RequestConfiguration {

    /** Where the container sends what went wrong, with the query and the headers of the request that did. */
    private static final String ERROR = "/error";

    @Bean
    FilterRegistrationBean<Threshold> threshold(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        FilterRegistrationBean<Threshold> registration =
                new FilterRegistrationBean<>(new Threshold(new Methods(mappings::stream)));
        registration.setOrder(Threshold.ORDER);
        return registration;
    }

    @Bean
    WebMvcConfigurer askedOfEveryHandler() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new DeclaredParameters()).excludePathPatterns(ERROR);
                registry.addInterceptor(new Representations()).excludePathPatterns(ERROR);
            }
        };
    }
}
