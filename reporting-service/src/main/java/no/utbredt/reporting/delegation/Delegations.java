package no.utbredt.reporting.delegation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.OsloDay;
import org.jspecify.annotations.Nullable;

/** Who let whom speak, as known within one horizon. */
public final class Delegations {
    /** Stands where something is about no service alone: only a delegation of all services covers it. */
    public static final String NO_SERVICE = "";

    private final Collection<Document<Delegation>> documents;
    private final Horizon horizon;
    private final Registry registry;

    public Delegations(Collection<Document<Delegation>> documents, Horizon horizon, Registry registry) {
        this.documents = documents;
        this.horizon = horizon;
        this.registry = registry;
    }

    /**
     * Whether some delegation lets the report speak of that actor: it must hold on the day the report was stated and on the day
     * it came, or whoever was let go could date back what it says. It is enough that it was so known at any time from the
     * report's recording on: a delegation learned later helps, one revoked later takes nothing back (law 11).
     *
     * @param service catalogue id, or {@link #NO_SERVICE}
     */
    public boolean cover(Report report, String service, String actor) {
        String vendor = report.stamp().organisation();
        Instant recordedAt = report.stamp().recordedAt();
        int received = OsloDay.number(OsloDay.of(recordedAt));
        int said = Math.min(report.statedAt().last(), received);
        return vendor != null
                && documents.stream()
                        .flatMap(document -> sinceRecording(document, recordedAt).stream())
                        .filter(delegation ->
                                delegation.lets(vendor, service, said) && delegation.lets(vendor, service, received))
                        .anyMatch(delegation -> givenAbove(delegation, actor, said));
    }

    /** The ids of those that themselves let that vendor speak of anything on that epoch day. */
    public Set<String> letting(String vendor, int day) {
        Set<String> letting = new TreeSet<>();
        documents.stream()
                .flatMap(document -> Stream.ofNullable(document.within(horizon)))
                .filter(delegation -> delegation.vendor().equals(vendor)
                        && delegation.validity().holdsOn(day))
                .forEach(delegation -> letting.addAll(givers(delegation, day)));
        return letting;
    }

    /**
     * Whether the actor, or one above it, gave the delegation: whom its number meant when it began gives it, under every number
     * that one ever has; and so does who took over from the giver, number and all.
     */
    private boolean givenAbove(Delegation delegation, String actor, int day) {
        return givers(delegation, day).stream().anyMatch(giver -> registry.isWithin(actor, giver, day));
    }

    private Set<String> givers(Delegation delegation, int day) {
        Identifier number = delegation.organisation();
        int began = delegation.validity().from();
        List<String> meant = registry.meant(number, began == Integer.MIN_VALUE ? day : began);
        Set<String> givers = new LinkedHashSet<>(meant);
        registry.holdersOf(number, day).stream()
                .filter(holder -> meant.stream().anyMatch(giver -> tookOver(holder, giver)))
                .forEach(givers::add);
        return givers;
    }

    private boolean tookOver(String holder, String giver) {
        return registry.successors(giver).contains(holder);
    }

    private List<Delegation> sinceRecording(Document<Delegation> document, Instant recordedAt) {
        List<Delegation> states = new ArrayList<>();
        @Nullable Delegation before = null;
        for (Recorded<Delegation> entry : document.history()) {
            if (!horizon.knows(entry.at())) {
                break;
            }
            if (before != null && entry.at().isAfter(recordedAt)) {
                states.add(before);
            }
            before = entry.state();
        }
        if (before != null) {
            states.add(before);
        }
        return states;
    }
}
