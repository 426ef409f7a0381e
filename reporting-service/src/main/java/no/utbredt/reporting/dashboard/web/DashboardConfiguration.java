package no.utbredt.reporting.dashboard.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds the pages, and lets what they load be kept: its names change with its content. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DashboardSettings.class)
class DashboardConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DashboardConfiguration.class);
    private static final String ASSETS = "dashboard/assets/";

    @Bean
    Pages pages(DashboardSettings settings) {
        Pages pages = Pages.in(settings.at());
        if (!pages.built()) {
            LOG.warn("The pages are not in this build; / says how to bring them");
        }
        return pages;
    }

    @Bean
    WebMvcConfigurer dashboardAssets(DashboardSettings settings) {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/" + ASSETS + "**")
                        .addResourceLocations(assets(settings.at()))
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable());
            }
        };
    }

    private static Resource assets(Resource folder) {
        try {
            return folder.createRelative(ASSETS);
        } catch (IOException e) {
            throw new UncheckedIOException("no folder of pages: " + folder, e);
        }
    }
}
