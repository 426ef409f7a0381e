package no.utbredt.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.utbredt.client.actor.ActorQuestion;
import no.utbredt.client.http.Patience;
import no.utbredt.client.token.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The client at a door with the limit every service of the product has. */
class LimitedTest {

    /** More than come in time. */
    private static final int ENOUGH = 100;

    private final ConfigurableApplicationContext door = new SpringApplicationBuilder(Door.class)
            .properties(
                    "server.port=0",
                    "utbredt.load.rates.strangers.per-second=1",
                    "utbredt.load.rates.strangers.burst=2")
            .run();

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void who_comes_too_often_comes_back_when_asked_to_and_is_answered_each_time() {
        AdoptionClient client = client(AdoptionClientTest.QUICK);
        Door counted = door.getBean(Door.class);
        int answers = 0;
        while (counted.refused.get() == 0 && answers < ENOUGH) {
            assertThat(client.find(ActorQuestion.named("Bergen")).actors()).isEmpty();
            answers++;
        }

        assertThat(counted.refused).hasPositiveValue();
        assertThat(counted.asked).hasValue(answers);
    }

    @Test
    void who_has_no_patience_is_told_when_to_come_back() {
        AdoptionClient client = client(Patience.NONE);

        assertThatThrownBy(() -> {
                    for (int each = 0; each < ENOUGH; each++) {
                        client.find(ActorQuestion.named("Bergen"));
                    }
                })
                .hasMessageContaining("too-many-requests")
                .hasMessageContaining("come back in 1 s");
    }

    private AdoptionClient client(Patience patience) {
        return new AdoptionClient(
                URI.create("http://127.0.0.1:" + door.getEnvironment().getRequiredProperty("local.server.port")),
                Tokens.none(),
                Cast.SOURCE,
                patience);
    }

    /** Actors nobody has heard of, asked for by strangers. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @RestController
    static class Door {

        final AtomicInteger asked = new AtomicInteger();
        final AtomicInteger refused = new AtomicInteger();

        @Bean
        FilterRegistrationBean<Filter> counting() {
            FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
                chain.doFilter(request, response);
                if (((HttpServletResponse) response).getStatus() == 429) {
                    refused.incrementAndGet();
                }
            });
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return registration;
        }

        @GetMapping("/v1/actors")
        Map<String, Object> actors(@RequestParam String q) {
            asked.incrementAndGet();
            return Map.of("total", 0, "actors", List.of());
        }
    }
}
