package no.utbredt.reporting.progress.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.progress.Progress;
import no.utbredt.reporting.progress.ProgressQuestion;
import no.utbredt.reporting.progress.Progresses;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far an initiative has come against what was promised. */
@RestController
class ProgressController {

    private static final Set<String> NAMES = Set.of("date", "knownAt", "statedBy", "majority");

    private final Progresses progresses;
    private final Knowledge knowledge;
    private final KnownUpTo known;

    ProgressController(Progresses progresses, Knowledge knowledge, KnownUpTo known) {
        this.progresses = progresses;
        this.knowledge = knowledge;
        this.known = known;
    }

    @GetMapping("/v1/initiatives/{id}/progress")
    ProgressBody progress(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, NAMES);
        LocalDate today = known.today();
        ProgressQuestion question = new ProgressQuestion(
                id,
                asked.day("date", today),
                asked.knownAt(today),
                asked.day("statedBy"),
                asked.share(
                        "majority",
                        ProgressQuestion.HALF,
                        ProgressQuestion::isMajority,
                        "a share from 0.5 up to but not 1, such as 0.5"));
        Progress progress = progresses.progress(question);
        if (progress == null || progress.initiative().name().isEmpty()) {
            throw Refusal.unknown("initiative", id, "the id of an initiative, such as pasientens-legemiddelliste");
        }
        return knowledge.ask(question.horizon(), then -> ProgressBody.of(progress, then, known));
    }
}
