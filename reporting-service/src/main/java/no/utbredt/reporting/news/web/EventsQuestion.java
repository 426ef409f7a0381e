package no.utbredt.reporting.news.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.utbredt.edge.page.Paging;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.news.Interest;
import no.utbredt.reporting.news.Kind;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What of the news is asked for.
 *
 * @param interest which are wanted
 * @param since told no earlier than that, or null for however early
 * @param before only those that stand before this place on the log
 * @param limit the most that is told at once
 */
record EventsQuestion(Interest interest, @Nullable Instant since, long before, int limit) {

    /** The names of the parameters. */
    static final Set<String> NAMES = Set.of("type", "service", "since", "limit", "next");

    private static final int MOST_SERVICES = 50;
    /** Areas are not asked for here. */
    private static final int NO_DAY = 0;

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
                new Interest(kinds(asked), Set.copyOf(asked.list("service", MOST_SERVICES)), Set.of()),
                asked.instant("since"),
                next == null ? Long.MAX_VALUE : Long.parseLong(next),
                asked.number("limit", Paging.USUAL, 1, Paging.MOST));
    }

    private static Set<Kind> kinds(Asked asked) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String code : asked.list("type", Kind.values().length)) {
            Kind kind = Kind.of(code);
            if (kind == null) {
                throw Refusal.invalid("type", code, "some of " + Kind.codes());
            }
            kinds.add(kind);
        }
        return kinds;
    }

    /** What of it is answered, the last told first. */
    Some among(List<Bulletin.Entry> told, Known known) {
        List<Bulletin.Entry> asked = told.stream()
                .filter(entry -> entry.place() < before && isSince(entry))
                .toList();
        List<Bulletin.Entry> all = interest.among(asked, known, NO_DAY);
        List<Bulletin.Entry> some = all.subList(0, Math.min(limit, all.size()));
        return new Some(
                all.size(),
                some,
                some.size() < all.size() ? String.valueOf(some.getLast().place()) : null);
    }

    private boolean isSince(Bulletin.Entry entry) {
        return since == null || !entry.news().time().isBefore(since);
    }
}
