package no.utbredt.adoption.report.web;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import no.utbredt.adoption.report.TraceParent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The trace of the request being answered: the sender's, when it sent a {@code traceparent}; sampled or not, the log lines name it. */
@Component
final class CurrentTrace {

    private final ObjectProvider<Tracer> tracer;

    CurrentTrace(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    /** Null when nothing is traced. */
    @Nullable
    TraceParent get() {
        Tracer available = tracer.getIfAvailable();
        Span span = available == null ? null : available.currentSpan();
        return span == null ? null : of(span.context());
    }

    /** Says one more thing of the request; nothing where nothing is traced. */
    void tag(String key, String value) {
        Tracer available = tracer.getIfAvailable();
        Span span = available == null ? null : available.currentSpan();
        if (span != null) {
            span.tag(key, value);
        }
    }

    private static @Nullable TraceParent of(TraceContext context) {
        String flags = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        try {
            return new TraceParent("00-" + context.traceId() + "-" + context.spanId() + "-" + flags);
        } catch (IllegalArgumentException notW3C) {
            return null;
        }
    }
}
