package no.utbredt.reporting.vendor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.StartBasis;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.time.PartialDate;

/**
 * Of whom vendors are expected to tell of one service, and of whom they did, as known within one horizon. Organisations that may be
 * persons are left out, and not counted (law 12).
 */
public final class Expectations {

    /**
     * Of how many.
     *
     * @param expected how many organisations let the vendor speak of the service at the end of the month
     * @param heard of how many of them it told something during the month; of all when it said that there is nothing new
     * @param late of how many of those all it told was late, that is more than {@value #TIMELY_DAYS} days after the day it was of: the day
     *     the use began, the last of the month that was used in, or else the day it was stated. A correction is not late
     */
    public record Heard(int expected, int heard, int late) {

        /** Two services, or two vendors, together. */
        public Heard plus(Heard other) {
            return new Heard(expected + other.expected, heard + other.heard, late + other.late);
        }
    }

    /** A month, which is how often vendors are listened for. */
    private static final int TIMELY_DAYS = 31;

    private record Spoken(String vendor, YearMonth month) {}

    private final Registry registry;
    private final String service;
    private final Map<String, List<Delegation>> delegations;
    private final Map<Spoken, Set<String>> told = new HashMap<>();
    private final Map<Spoken, Set<String>> toldInTime = new HashMap<>();
    private final Set<Spoken> nothingNew = new HashSet<>();

    private Expectations(Known known, String service) {
        this.registry = known.registry();
        this.service = service;
        this.delegations =
                known.beside().delegations().values().stream().collect(Collectors.groupingBy(Delegation::vendor));
    }

    /** @param service catalogue id */
    public static Expectations of(Known known, String service) {
        Expectations expectations = new Expectations(known, service);
        known.said()
                .ofService(service)
                .forEach(report -> expectations.hear(report, known.place(report), dayOf(report)));
        known.beside()
                .usage(service, null)
                .forEach(event -> expectations.hear(
                        event.report(),
                        known.beside().place(event),
                        event.says().month()));
        known.beside().heartbeats().forEach(event -> {
            Set<String> services = event.says().services();
            if (services.isEmpty() || services.contains(service)) {
                expectations.speaks(event.report()).forEach(expectations.nothingNew::add);
            }
        });
        return expectations;
    }

    private static PartialDate dayOf(Report report) {
        Statement says = report.says();
        return says != null && says.basis() == StartBasis.STARTED ? says.since() : report.statedAt();
    }

    private void hear(Report report, Placement placement, PartialDate of) {
        if (placement instanceof Placement.Placed placed) {
            speaks(report).forEach(spoken -> {
                Set<String> actors = new HashSet<>(registry.everAbove(placed.actor()));
                actors.add(placed.actor());
                told.computeIfAbsent(spoken, some -> new HashSet<>()).addAll(actors);
                if (!report.replaces().isEmpty() || isTimely(report, of)) {
                    toldInTime.computeIfAbsent(spoken, some -> new HashSet<>()).addAll(actors);
                }
            });
        }
    }

    private static boolean isTimely(Report report, PartialDate of) {
        LocalDate heard = OsloDay.of(report.stamp().recordedAt());
        return !heard.isAfter(of.lastDay().plusDays(TIMELY_DAYS));
    }

    /** Which vendor spoke, and in which month the log took it; nobody where it was no vendor. */
    private Stream<Spoken> speaks(Report report) {
        String vendor = report.stamp().organisation();
        Instant at = report.stamp().recordedAt();
        return vendor == null || report.stamp().speaker() != Speaker.VENDOR
                ? Stream.empty()
                : Stream.of(new Spoken(vendor, YearMonth.from(OsloDay.of(at))));
    }

    /** What was expected of a vendor in a month, and what was heard. */
    public Heard in(String vendor, YearMonth month) {
        Spoken spoken = new Spoken(vendor, month);
        Set<String> expected = expected(vendor, OsloDay.number(month.atEndOfMonth()));
        Set<String> actors = told.getOrDefault(spoken, Set.of());
        Set<String> inTime = toldInTime.getOrDefault(spoken, Set.of());
        return new Heard(
                expected.size(),
                nothingNew.contains(spoken) ? expected.size() : count(expected, actors::contains),
                count(expected, actor -> actors.contains(actor) && !inTime.contains(actor)));
    }

    private static int count(Set<String> expected, Predicate<String> which) {
        return Math.toIntExact(expected.stream().filter(which).count());
    }

    private Set<String> expected(String vendor, int day) {
        return delegations.getOrDefault(vendor, List.of()).stream()
                .filter(each -> each.lets(vendor, service, day))
                .flatMap(each -> registry.meant(each.organisation(), day).stream())
                .filter(actor -> !registry.mayBePerson(actor) && isThere(actor, day))
                .collect(Collectors.toSet());
    }

    private boolean isThere(String id, int day) {
        var actor = registry.actor(id);
        return actor != null && actor.existsOn(day);
    }
}
