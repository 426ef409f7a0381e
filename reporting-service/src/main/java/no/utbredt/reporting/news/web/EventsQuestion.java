package no.utbredt.reporting.news.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.utbredt.edge.page.Paging;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.news.Kind;
import no.utbredt.reporting.news.Standing;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What of the news is asked for.
 *
 * @param kinds the only kinds
 * @param services ids of the only services; none for all, those that are of no service among them
 * @param since told no earlier than that, or null for however early
 * @param before only those that stand before this place on the log
 * @param limit the most that is told at once
 */
record EventsQuestion(
        Set<Kind> kinds, List<String> services, @Nullable Instant since, long before, int limit) {

    /** The names of the parameters. */
    static final Set<String> NAMES = Set.of("type", "service", "since", "limit", "next");

    private static final int MOST_SERVICES = 50;

    /**
     * Some of what is asked for.
     *
     * @param total how much there is of it, told now or on later pages
     * @param next where to go on, or null when there is no more
     */
    record Some(
            int total,
            List<Bulletin.Entry> entries,
            @Nullable String next) {}

    static EventsQuestion of(Asked asked) {
        String next = asked.text("next");
        if (next != null && !next.matches("[0-9]{1,18}")) {
            throw Refusal.invalid("next", next, Paging.AS_GIVEN);
        }
        return new EventsQuestion(
                kinds(asked),
                asked.list("service", MOST_SERVICES),
                asked.instant("since"),
                next == null ? Long.MAX_VALUE : Long.parseLong(next),
                asked.number("limit", Paging.USUAL, 1, Paging.MOST));
    }

    private static Set<Kind> kinds(Asked asked) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String code : asked.list("type", Kind.values().length)) {
            kinds.add(Arrays.stream(Kind.values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("type", code, "some of " + codes())));
        }
        return kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds;
    }

    private static String codes() {
        return Arrays.stream(Kind.values()).map(Kind::code).sorted().collect(Collectors.joining(", "));
    }

    /** What of it is answered, the last told first; nothing of whom we have learned since that it may be a person (law 12). */
    Some among(List<Bulletin.Entry> told, Known known) {
        Set<String> persons = Set.copyOf(known.registry().persons());
        List<Bulletin.Entry> all = told.stream()
                .filter(entry -> entry.place() < before && asksFor(entry))
                .filter(entry -> !(entry.news().now() instanceof Standing.OfActor of && persons.contains(of.actor())))
                .toList();
        List<Bulletin.Entry> some = all.subList(0, Math.min(limit, all.size()));
        return new Some(
                all.size(),
                some,
                some.size() < all.size() ? String.valueOf(some.getLast().place()) : null);
    }

    private boolean asksFor(Bulletin.Entry entry) {
        Standing now = entry.news().now();
        return kinds.contains(now.kind())
                && (services.isEmpty() || services.contains(now.service()))
                && (since == null || !entry.news().time().isBefore(since));
    }
}
