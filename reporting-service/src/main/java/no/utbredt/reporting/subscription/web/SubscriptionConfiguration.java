package no.utbredt.reporting.subscription.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.subscription.Courier;
import no.utbredt.reporting.subscription.Receiver;
import no.utbredt.reporting.subscription.Subscriptions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts together who tells subscribers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SubscriptionSettings.class)
class SubscriptionConfiguration {

    @Bean(destroyMethod = "close")
    Webhooks webhooks(SubscriptionSettings settings, JsonMapper json, Clock clock, MeterRegistry registry) {
        return new Webhooks(settings, json, clock, registry);
    }

    @Bean
    DeliveryRound deliveryRound(
            Subscriptions subscriptions,
            Receiver receiver,
            Bulletin bulletin,
            Knowledge knowledge,
            SubscriptionSettings settings,
            Clock clock,
            MeterRegistry registry) {
        var manner = new Courier.Manner(
                UUID.randomUUID().toString(),
                settings.claim(),
                settings.retries(),
                clock,
                () -> ThreadLocalRandom.current().nextDouble());
        var courier = new Courier(subscriptions, receiver, new Courier.News(bulletin, knowledge), manner);
        return new DeliveryRound(subscriptions, courier, settings, registry);
    }
}
