package no.utbredt.reporting.timeline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Publicity;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.timeline.ChangeList;
import no.utbredt.reporting.timeline.Changes;
import no.utbredt.reporting.timeline.ChangesFrom;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was recorded since an instant, and whose stage it changed. */
@RestController
class ChangesController {

    private static final Set<String> NAMES = Set.of("since", "limit", "date", "next");

    private final Changes changes;
    private final Knowledge knowledge;
    private final KnownUpTo known;

    ChangesController(Changes changes, Knowledge knowledge, KnownUpTo known) {
        this.changes = changes;
        this.knowledge = knowledge;
        this.known = known;
    }

    @GetMapping("/v1/changes")
    ChangesBody changes(@RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, NAMES);
        LocalDate today = known.today();
        LocalDate day = asked.day("date", today);
        Instant since = since(asked, today);
        Horizon horizon = Horizon.knownAt(today);
        int limit = asked.number("limit", 100, 1, 1000);
        ChangeList list = changes.since(since, day, horizon, from(asked), Publicity::mayBeNamed, limit);
        return knowledge.ask(
                horizon,
                now -> new ChangesBody(
                        Notice.TEXT,
                        since,
                        day,
                        list.total(),
                        list.changes().stream()
                                .map(change -> ChangeBody.of(change, OsloDay.number(day), now))
                                .toList(),
                        list.next() == null ? null : list.next().toString()));
    }

    private static ChangesFrom from(Asked asked) {
        String text = asked.text("next");
        try {
            return text == null ? ChangesFrom.LATEST : ChangesFrom.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid("next", String.valueOf(text), "what an earlier answer gave as next");
        }
    }

    private static Instant since(Asked asked, LocalDate today) {
        Instant since = asked.instant("since");
        return since == null ? OsloDay.beginning(today.minusDays(1)) : since;
    }

    /**
     * The changes, latest first.
     *
     * @param since first instant, the beginning of yesterday unless asked otherwise
     * @param date the day whose stages are compared
     * @param total how many reports of those who cannot be persons were recorded since, listed or not
     * @param next with which to ask for those before; not there when there are no more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangesBody(
            String notice,
            Instant since,
            LocalDate date,
            long total,
            List<ChangeBody> changes,

            @Nullable String next) {}
}
