package no.utbredt.adoption.register.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import no.utbredt.contract.Topics;
import no.utbredt.engines.Broker;
import no.utbredt.local.testing.Patience;
import org.apache.kafka.streams.KafkaStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The register goes on after what used to end it for good. */
@ExtendWith(OutputCaptureExtension.class)
class RegisterLifeIT {

    @TempDir
    static Path folder;

    @Test
    void aThreadThatEndsIsReplacedAndAClientThatEndsIsStartedAgain(CapturedOutput output) throws Exception {
        try (Broker broker = Broker.own(folder.resolve("engines"));
                ConfigurableApplicationContext register = start(broker.bootstrapServers());
                Committed committed = Committed.on(broker.bootstrapServers());
                Load load = new Load(broker.bootstrapServers())) {
            load.stop();
            await().atMost(Patience.LONG).until(() -> engine(register).state() == KafkaStreams.State.RUNNING);
            long before = load.acknowledged();
            load.send(new Told("after-the-thread", "IN_USE", false));
            load.flush();
            committed.await(Topics.OUTCOMES.name(), before + 1, Patience.LONG, register::isActive);
            assertThat(output).contains("a thread of the register ended; it is replaced");
            assertThat(output).doesNotContain("it is started again");

            engine(register).close(Duration.ofSeconds(20));
            load.send(new Told("after-the-client", "IN_USE", false));
            load.flush();
            committed.await(Topics.OUTCOMES.name(), before + 2, Patience.LONG, register::isActive);
            assertThat(output).contains("the register ended (NOT_RUNNING); it is started again");
            assertThat(register.getBean(RegisterLife.class).health().getStatus().getCode())
                    .isEqualTo("UP");
        }
    }

    private static KafkaStreams engine(ConfigurableApplicationContext register) {
        return Objects.requireNonNull(
                register.getBean(StreamsBuilderFactoryBean.class).getKafkaStreams());
    }

    private static ConfigurableApplicationContext start(String bootstrapServers) {
        return new SpringApplication(WithAnAccident.class)
                .run(
                        "--spring.main.web-application-type=none",
                        "--spring.autoconfigure.exclude="
                                + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
                        "--spring.cloud.function.definition=register",
                        "--spring.kafka.bootstrap-servers=" + bootstrapServers,
                        "--utbredt.log.state-dir=" + folder.resolve("state"),
                        "--utbredt.log.look-after=500ms",
                        "--utbredt.log.instance=alive");
    }

    /** The first verdict ends the thread that gives it. */
    @EnableScheduling
    @Import(RegisterAlone.class)
    static class WithAnAccident {

        private final AtomicBoolean happened = new AtomicBoolean();

        @Bean
        MeterFilter accident() {
            return new MeterFilter() {
                @Override
                public Meter.Id map(Meter.Id id) {
                    if (id.getName().equals("utbredt.register.verdicts") && happened.compareAndSet(false, true)) {
                        throw new IllegalStateException("an accident");
                    }
                    return id;
                }
            };
        }
    }
}
