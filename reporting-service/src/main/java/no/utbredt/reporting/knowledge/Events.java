package no.utbredt.reporting.knowledge;

import java.util.List;
import java.util.stream.Stream;
import no.utbredt.reporting.kept.Kept;
import no.utbredt.reporting.kept.Shelves;
import no.utbredt.reporting.report.Beside;
import no.utbredt.reporting.report.Corrections;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Matter;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one kind that was said beside the stages, by name, and what of it is out. A correction puts out what it names of
 * its own kind, a retraction whatever it names. It never changes: admitting something makes another one.
 */
final class Events<S extends Beside> {

    private final Kept<ReportName, Event<S>> byName;
    private final Shelves<Matter, ReportName, Event<S>> byMatter;
    private final Corrections corrections;

    private Events(
            Kept<ReportName, Event<S>> byName,
            Shelves<Matter, ReportName, Event<S>> byMatter,
            Corrections corrections) {
        this.byName = byName;
        this.byMatter = byMatter;
        this.corrections = corrections;
    }

    static <S extends Beside> Events<S> none() {
        return new Events<>(
                Kept.by(Event::name, ReportName::unforeseeable),
                Shelves.by(Matter::unforeseeable, Event::name, ReportName::unforeseeable),
                Corrections.NONE);
    }

    /** With this one. */
    Events<S> with(Event<S> event) {
        return new Events<>(
                byName.with(event), byMatter.with(Matter.of(event.says()), event), corrections.noted(event.report()));
    }

    /** Without this one. */
    Events<S> without(Event<S> event) {
        return new Events<>(
                byName.without(event.name()),
                byMatter.without(Matter.of(event.says()), event.name()),
                corrections.forgotten(event.report()));
    }

    /** With what takes back others. */
    Events<S> retracted(Report retraction) {
        return new Events<>(byName, byMatter, corrections.noted(retraction));
    }

    /** Without it, since another content of its name holds. */
    Events<S> forgotten(Report retraction) {
        return new Events<>(byName, byMatter, corrections.forgotten(retraction));
    }

    /** What is known within the horizon and not put out, in no order: the one place that tells (law 3). */
    Stream<Event<S>> standing(Horizon horizon) {
        return standing(byName.all(), horizon);
    }

    /** What of it is about one of these, in no order; nothing is about two of them. */
    Stream<Event<S>> standing(Horizon horizon, List<? extends Matter> about) {
        return standing(about.stream().flatMap(byMatter::about), horizon);
    }

    private Stream<Event<S>> standing(Stream<Event<S>> some, Horizon horizon) {
        return some.filter(event -> event.within(horizon) && !corrections.out(event.name(), horizon));
    }

    /** The reports of all, whenever known, in no order. */
    Stream<Report> all() {
        return byName.all().map(Event::report);
    }

    @Nullable
    Event<S> named(ReportName name) {
        return byName.get(name);
    }
}
