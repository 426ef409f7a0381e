package no.utbredt.watch.trace;

import io.micrometer.tracing.Link;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Work on a poll of records, seen by the traces they carry: one span a poll, child of the first sampled trace and linked to the
 * others up to a bound. Where nothing is sampled there is no span and nothing but a look at a header.
 */
public final class ContinuedTraces {

    static final int MOST_LINKS = 32;
    private static final int LENGTH = 55;

    private final @Nullable Tracer tracer;
    private final String header;

    /**
     * @param tracer null when nothing is traced
     * @param header in which a record carries its {@code traceparent}
     */
    public ContinuedTraces(@Nullable Tracer tracer, String header) {
        this.tracer = tracer;
        this.header = header;
    }

    /** Does the work, in a span of that name when one of the records is traced. */
    public void during(String name, Iterable<? extends ConsumerRecord<?, ?>> records, Runnable work) {
        List<String> traced = tracer == null ? List.of() : sampled(records);
        if (tracer == null || traced.isEmpty()) {
            work.run();
            return;
        }
        Span span = span(tracer, name, traced);
        try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
            work.run();
        } finally {
            span.end();
        }
    }

    private List<String> sampled(Iterable<? extends ConsumerRecord<?, ?>> records) {
        Set<String> traced = new LinkedHashSet<>();
        for (ConsumerRecord<?, ?> record : records) {
            Header trace = record.headers().lastHeader(header);
            if (trace != null && isSampled(trace.value()) && traced.size() <= MOST_LINKS) {
                traced.add(new String(trace.value(), StandardCharsets.US_ASCII));
            }
        }
        return List.copyOf(traced);
    }

    /** The lowest bit of the flags, the last of its 55 characters (W3C Trace Context, section 3.2). */
    private static boolean isSampled(byte @Nullable [] parent) {
        return parent != null && parent.length == LENGTH && Character.digit(parent[LENGTH - 1], 16) % 2 == 1;
    }

    private static Span span(Tracer tracer, String name, List<String> traced) {
        Span.Builder span =
                tracer.spanBuilder().name(name).kind(Span.Kind.CONSUMER).setParent(context(tracer, traced.getFirst()));
        traced.stream().skip(1).forEach(other -> span.addLink(new Link(context(tracer, other))));
        return span.start();
    }

    private static TraceContext context(Tracer tracer, String parent) {
        String[] parts = parent.split("-", 4);
        return tracer.traceContextBuilder()
                .traceId(parts[1])
                .spanId(parts[2])
                .sampled(true)
                .build();
    }
}
