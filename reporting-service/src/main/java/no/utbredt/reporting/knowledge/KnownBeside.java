package no.utbredt.reporting.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.utbredt.reporting.adoption.Homeless;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.report.Agreement;
import no.utbredt.reporting.report.Beside;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Heartbeat;
import no.utbredt.reporting.report.Matter;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.report.Usage;
import org.jspecify.annotations.Nullable;

/** What is known within one horizon of what sources say beside the stages. */
public final class KnownBeside {
    private final Known known;
    private final Memory memory;
    private final Asides asides;

    KnownBeside(Known known, Memory memory) {
        this.known = known;
        this.memory = memory;
        this.asides = memory.asides();
    }

    /** What stands of usage, in no order. */
    public Stream<Event<Usage>> usage() {
        return usage(null, null);
    }

    /**
     * Of it what is said of a service and, maybe, of an actor, in no order.
     *
     * @param service that service alone, or null for all
     * @param actor id of an actor that is not passed over, or null for all
     */
    public Stream<Event<Usage>> usage(@Nullable String service, @Nullable String actor) {
        return ofActor(asides.usage(), service, actor);
    }

    /**
     * What stands of the support of EHR systems, in no order.
     *
     * @param service that service alone, or null for all
     * @param product that EHR system alone, or null for all
     */
    public Stream<Event<Support>> support(@Nullable String service, @Nullable String product) {
        Stream<Event<Support>> found = product == null
                ? ofService(asides.support(), service)
                : asides.support().standing(known.horizon(), List.of(new Matter.OfProduct(product)));
        return found.filter(
                event -> service == null || service.equals(event.says().service()));
    }

    /** What stands of agreements, in the same way as of {@link #usage(String, String)}. */
    public Stream<Event<Agreement>> agreements(@Nullable String service, @Nullable String actor) {
        return ofActor(asides.agreements(), service, actor);
    }

    private <S extends Beside.OfActor> Stream<Event<S>> ofActor(
            Events<S> events, @Nullable String service, @Nullable String actor) {
        if (actor == null) {
            return ofService(events, service);
        }
        var references = known.registry().references(actor).stream()
                .map(Matter.OfActor::new)
                .toList();
        return events.standing(known.horizon(), references)
                .filter(event -> service == null || service.equals(event.says().service()));
    }

    private <S extends Beside> Stream<Event<S>> ofService(Events<S> events, @Nullable String service) {
        return service == null
                ? events.standing(known.horizon())
                : events.standing(known.horizon(), List.of(new Matter.OfCatalogueId(service)));
    }

    /** Heartbeats, in no order. */
    public Stream<Event<Heartbeat>> heartbeats() {
        return asides.heartbeats().standing(known.horizon());
    }

    /** Everything ever admitted but heartbeats, reports of stages and retractions included, out or not, in no order. */
    public Stream<Report> reports() {
        return Stream.concat(known.reports(), asides.all().filter(report -> report.within(known.horizon())));
    }

    /** What was said under that name, or null when nothing was within the horizon. */
    public @Nullable Event<?> named(ReportName name) {
        Event<?> event = asides.named(name);
        return event != null && event.within(known.horizon()) ? event : null;
    }

    /** Where something belongs that is said of an actor. */
    public Placement place(Event<? extends Beside.OfActor> event) {
        return known.placing()
                .place(event.report(), event.says().actor(), event.says().service());
    }

    /** What is said of actors and has no place, or is not heard, by name (laws 11 and 12). */
    public List<Homeless.Found> homeless() {
        return Stream.<Event<? extends Beside.OfActor>>concat(usage(), agreements(null, null))
                .map(event -> new Homeless.Found(event.report(), place(event)))
                .filter(found -> !(found.placement() instanceof Placement.Placed))
                .sorted(Comparator.comparing(found -> found.report().name()))
                .toList();
    }

    /** Id of the actor something is said of; null when it has no place, is not heard, or is not told of (law 12). */
    public @Nullable String tellable(Event<? extends Beside.OfActor> event) {
        if (place(event) instanceof Placement.Placed placed) {
            return known.disclosure().tellsOf(placed.actor()) ? placed.actor() : null;
        }
        return null;
    }

    /** Who let whom speak, by id. */
    public Map<String, Delegation> delegations() {
        return memory.delegations().within(known.horizon());
    }
}
