package no.utbredt.watch.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.test.simple.SimpleTracer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContinuedTracesTest {

    private static final String SAMPLED = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String UNSAMPLED = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    private final SimpleTracer tracer = new SimpleTracer();
    private final ContinuedTraces traces = new ContinuedTraces(tracer, "ce_traceparent");
    private final List<String> done = new ArrayList<>();

    @Test
    void a_poll_with_a_sampled_trace_is_one_span_of_it() {
        during(record(UNSAMPLED), record(SAMPLED), record(null));
        assertThat(tracer.getSpans()).hasSize(1);
        assertThat(tracer.onlySpan().getParentId()).isEqualTo("00f067aa0ba902b7");
    }

    @Test
    void ten_thousand_traced_records_are_one_span_with_few_links() {
        during(IntStream.range(0, 10_000)
                .mapToObj(each -> record("00-%032x-00f067aa0ba902b7-01".formatted(each + 1)))
                .toArray(ConsumerRecord[]::new));
        assertThat(tracer.getSpans()).hasSize(1);
        assertThat(tracer.onlySpan().getLinks()).hasSize(ContinuedTraces.MOST_LINKS);
    }

    @Test
    void a_poll_without_a_sampled_trace_is_no_span() {
        during(record(UNSAMPLED), record(null), record("nonsense"));
        assertThat(tracer.getSpans()).isEmpty();
    }

    @Test
    void where_nothing_is_traced_the_work_is_done() {
        new ContinuedTraces(null, "ce_traceparent").during("ingest", List.of(), () -> done.add("work"));
        assertThat(done).containsExactly("work");
    }

    private void during(ConsumerRecord<?, ?>... records) {
        traces.during("ingest", List.of(records), () -> done.add("work"));
        assertThat(done).containsExactly("work");
    }

    private static ConsumerRecord<String, String> record(@Nullable String trace) {
        ConsumerRecord<String, String> record = new ConsumerRecord<>("t", 0, 0, "k", "v");
        if (trace != null) {
            record.headers().add("ce_traceparent", trace.getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }
}
