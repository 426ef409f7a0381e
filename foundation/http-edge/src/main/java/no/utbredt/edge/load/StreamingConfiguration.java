package no.utbredt.edge.load;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handlers answer with {@link Streamed}. */
@Configuration(proxyBeanMethods = false)
public class StreamingConfiguration implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new StreamedConverter());
    }
}
