package no.utbredt.reporting.knowledge;

import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.reporting.report.Agreement;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Heartbeat;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.report.Usage;
import org.jspecify.annotations.Nullable;

/** Everything said beside the stages, kind by kind; it never changes. */
record Asides(
        Events<Usage> usage, Events<Support> support, Events<Agreement> agreements, Events<Heartbeat> heartbeats) {

    static final Asides NONE = new Asides(Events.none(), Events.none(), Events.none(), Events.none());

    Asides with(Event<?> event) {
        Report report = event.report();
        return switch (event.says()) {
            case Usage says -> new Asides(usage.with(new Event<>(report, says)), support, agreements, heartbeats);
            case Support says -> new Asides(usage, support.with(new Event<>(report, says)), agreements, heartbeats);
            case Agreement says -> new Asides(usage, support, agreements.with(new Event<>(report, says)), heartbeats);
            case Heartbeat says -> new Asides(usage, support, agreements, heartbeats.with(new Event<>(report, says)));
        };
    }

    Asides without(Event<?> event) {
        Report report = event.report();
        return switch (event.says()) {
            case Usage says -> new Asides(usage.without(new Event<>(report, says)), support, agreements, heartbeats);
            case Support says -> new Asides(usage, support.without(new Event<>(report, says)), agreements, heartbeats);
            case Agreement says ->
                new Asides(usage, support, agreements.without(new Event<>(report, says)), heartbeats);
            case Heartbeat says ->
                new Asides(usage, support, agreements, heartbeats.without(new Event<>(report, says)));
        };
    }

    /** With what takes back others of whatever kind; that somebody was there is not taken back. */
    Asides retracted(Report retraction) {
        return new Asides(
                usage.retracted(retraction),
                support.retracted(retraction),
                agreements.retracted(retraction),
                heartbeats);
    }

    /** Without it, since another content of its name holds. */
    Asides forgotten(Report retraction) {
        return new Asides(
                usage.forgotten(retraction),
                support.forgotten(retraction),
                agreements.forgotten(retraction),
                heartbeats);
    }

    /** The reports of all of them that are no heartbeats, out or not, in no order. */
    Stream<Report> all() {
        return Stream.of(usage.all(), support.all(), agreements.all()).flatMap(each -> each);
    }

    @Nullable
    Event<?> named(ReportName name) {
        return Stream.<@Nullable Event<?>>of(
                        usage.named(name), support.named(name), agreements.named(name), heartbeats.named(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
