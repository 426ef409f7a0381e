package no.utbredt.adoption.register.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Law 1, for adoptions, usage and heartbeats alike: whatever is doubled, shuffled and split over batches, each name is on the reports once, with the first content. */
class IdentityLawTest {

    @Property(tries = 150)
    void eachNameIsRecordedOnceWithItsFirstContent(@ForAll("deliveries") List<Told> deliveries, @ForAll Random random) {
        List<Told> sent = new ArrayList<>(deliveries);
        sent.addAll(deliveries.subList(0, deliveries.size() / 2));
        Collections.shuffle(sent, random);
        lawHolds(Log::new, sent);
    }

    @Example
    void aRegisterThatTakesTheLastContentIsRejected() {
        List<Told> sent = List.of(new Told("1", "IN_USE", false), new Told("1", "PAUSED", false));
        assertThatThrownBy(() -> lawHolds(() -> new Log(new LastWins()), sent)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> lawHolds(() -> new Log(new LastWins()), List.of(sent.get(0), sent.get(0))))
                .isInstanceOf(AssertionError.class);
    }

    private static void lawHolds(Supplier<Log> register, List<Told> sent) {
        try (Log log = register.get()) {
            sent.forEach(log::deliver);
            List<JsonNode> reports = log.reports();
            Map<String, Told> first = new HashMap<>();
            sent.forEach(told -> first.putIfAbsent(told.id(), told));
            assertThat(reports).extracting(each -> each.path("id").asString()).doesNotHaveDuplicates();
            assertThat(reports).hasSameSizeAs(first.keySet());
            assertThat(reports)
                    .allSatisfy(report -> assertThat(Told.said(report.path("content")))
                            .isEqualTo(Objects.requireNonNull(
                                            first.get(report.path("id").asString()))
                                    .says()));
            verdicts(sent, first, log.outcomes());
        }
    }

    private static void verdicts(List<Told> sent, Map<String, Told> first, List<JsonNode> outcomes) {
        assertThat(outcomes).hasSameSizeAs(sent);
        for (int i = 0; i < sent.size(); i++) {
            Told told = sent.get(i);
            Told holder = Objects.requireNonNull(first.get(told.id()));
            String verdict = told == holder && sent.indexOf(told) == i
                    ? "recorded"
                    : told.says().equals(holder.says()) ? "duplicate" : "conflict";
            assertThat(outcomes.get(i).path("delivery").path("offset").asInt()).isEqualTo(i);
            assertThat(outcomes.get(i).path("verdict").asString()).isEqualTo(verdict);
            assertThat(outcomes.get(i).path("holder").path("offset").asInt()).isEqualTo(sent.indexOf(holder));
        }
    }

    @Provide
    Arbitrary<List<Told>> deliveries() {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 6).map(String::valueOf);
        Arbitrary<String> said = Arbitraries.of("IN_USE", "INTRODUCED", "PAUSED", "12", "13", Told.NOTHING_NEW);
        return Combinators.combine(ids, said, Arbitraries.of(true, false))
                .as(Told::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    /** The wrong variant: passes on every delivery, so that the last of a name would hold. */
    private record LastWins() implements ProcessorSupplier<String, byte[], String, byte[]> {

        @Override
        public Processor<String, byte[], String, byte[]> get() {
            return new Processor<>() {
                private @Nullable ProcessorContext<String, byte[]> context;

                @Override
                public void init(ProcessorContext<String, byte[]> context) {
                    this.context = context;
                }

                @Override
                public void process(Record<String, byte[]> record) {
                    Objects.requireNonNull(context)
                            .forward(record.withHeaders(
                                    Headers.of("s", "i", "no.utbredt.adoption.reported.v1", Instant.EPOCH)));
                }
            };
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of();
        }
    }
}
