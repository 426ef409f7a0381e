package no.utbredt.adoption.inbox.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.inbox.Inbox;
import no.utbredt.adoption.inbox.Slot;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.kafka.LogCluster;
import no.utbredt.adoption.report.kafka.LogSettings;
import no.utbredt.adoption.report.kafka.TopicsInPlace;
import no.utbredt.adoption.report.web.Reception;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.converter.BatchMessageConverter;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.FixedBackOff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads inboxes under Spring Cloud Stream; its settings stand in application.yml. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    private static final long RETRY_MILLIS = 1_000;

    /** Their topics are created by who reads them; the cluster has been met before. */
    @Bean
    Inboxes inboxes(Clients clients, InboxSettings settings, KafkaProperties kafka, LogSettings log, LogCluster cluster)
            throws InterruptedException, ExecutionException {
        if (!settings.readHere()) {
            return new Inboxes(Map.of());
        }
        Inboxes inboxes = Inboxes.of(clients.all());
        try (Admin admin = Admin.create(kafka.buildAdminProperties())) {
            TopicsInPlace.on(admin, inboxes.topics(), log);
        }
        return inboxes;
    }

    /** Which topics it reads is known only once the clients are. */
    @Bean
    Consumer<Message<List<byte[]>>> inbox(
            Inboxes inboxes,
            InboxSettings settings,
            BindingServiceProperties bindings,
            Reception reception,
            Producer<String, byte[]> deliveryProducer,
            JsonMapper json,
            Clock clock) {
        bindings.getBindingProperties(InboxStart.BINDING).setDestination(inboxes.pattern());
        var answers = new AnswerTopics(deliveryProducer, json, clock);
        var inbox = new Inbox(new SlotOfDoor(reception), answers, clock, settings.patience());
        return new InboxListener(inboxes.byTopic(), inbox, settings.largest().toBytes());
    }

    /** The records as they are, with every header of each. */
    @Bean
    BatchMessageConverter inboxRecords() {
        var converter = new BatchMessagingMessageConverter();
        converter.setRawRecordHeader(true);
        return converter;
    }

    /** For ever: a record is skipped by nobody. */
    @Bean
    CommonErrorHandler inboxPatience() {
        var patience = new DefaultErrorHandler(new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS));
        patience.setLogLevel(KafkaException.Level.DEBUG);
        return patience;
    }

    @Bean
    InboxStart inboxStart(BindingsLifecycleController bindings, InboxSettings settings) {
        return new InboxStart(bindings, settings.readHere());
    }

    @Bean
    InboxMeters inboxMeters(MeterRegistry registry, Inboxes inboxes) {
        return new InboxMeters(registry, inboxes);
    }

    /** The same door as for every other report. */
    private record SlotOfDoor(Reception reception) implements Slot {

        @Override
        public List<Answer> take(Client client, List<JsonNode> events, Duration wait) {
            return reception.takeKept(client, events, wait);
        }

        @Override
        public boolean setAside(Client client, byte[] body, String code) {
            return reception.setAside(client, body, code);
        }
    }
}
