package no.utbredt.reporting.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.timeline.ChangeList;
import no.utbredt.reporting.timeline.Changes;
import no.utbredt.reporting.timeline.ChangesFrom;
import no.utbredt.reporting.timeline.web.ChangeBody;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of what changed since yesterday, or since another day. */
@Controller
class ChangesPageController {

    private static final int SHOWN = 200;

    private final Changes changes;
    private final Knowledge knowledge;
    private final KnownUpTo known;

    ChangesPageController(Changes changes, Knowledge knowledge, KnownUpTo known) {
        this.changes = changes;
        this.knowledge = knowledge;
        this.known = known;
    }

    @GetMapping("/endringer")
    String changes(@RequestParam Map<String, String> parameters, Locale language, Model model) {
        LocalDate today = known.today();
        LocalDate from = Asked.of(parameters, Set.of("siden", "lang")).day("siden", today.minusDays(1));
        Instant since = OsloDay.after(from.minusDays(1));
        Horizon horizon = Horizon.knownAt(today);
        ChangeList list = changes.since(since, today, horizon, ChangesFrom.LATEST, SHOWN);
        List<ChangeBody> shown = knowledge.ask(
                horizon,
                now -> list.changes().stream()
                        .map(change -> ChangeBody.of(change, OsloDay.number(today), now))
                        .toList());
        model.addAttribute("from", from);
        model.addAttribute("changes", shown);
        model.addAttribute("total", list.total());
        return "changes";
    }
}
