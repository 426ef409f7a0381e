package no.utbredt.initiative.edition.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import no.utbredt.edge.Notice;
import no.utbredt.edge.page.Page;
import no.utbredt.edge.page.Paging;
import no.utbredt.initiative.answer.NotThere;
import no.utbredt.initiative.answer.Refused;
import no.utbredt.initiative.answer.page.Listed;
import no.utbredt.initiative.edition.Edition;
import no.utbredt.initiative.edition.EditionPlan;
import no.utbredt.initiative.edition.Freezing;
import no.utbredt.initiative.edition.Report;
import no.utbredt.initiative.edition.file.EditionsReader;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.Place;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Editions: frozen, exported, and held against each other. */
@RestController
final class EditionsController {

    private final Freezing freezing;

    EditionsController(Freezing freezing) {
        this.freezing = freezing;
    }

    /**
     * What differs, as data and in sentences.
     *
     * @param total how many entries there are on all pages
     * @param next with which to ask for the next page; not there on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComparisonAnswer(
            String notice,
            String from,
            String to,
            List<JsonNode> entries,
            int total,
            @Nullable String next) {}

    @GetMapping("/v1/editions")
    Listed<JsonNode> editions(@ParameterObject Paging paging) {
        return Listed.of(freezing.all(), paging, EditionsController::summary);
    }

    @GetMapping("/v1/editions/{id}")
    JsonNode export(@PathVariable String id) {
        ObjectNode export = Binding.write(found(id));
        export.put("notice", Notice.TEXT);
        return export;
    }

    /** Freezes an edition, written as one of {@code editions.yaml}. */
    @PostMapping("/v1/editions")
    ResponseEntity<JsonNode> freeze(@RequestBody String text) {
        EditionPlan plan = plan(text);
        boolean fresh = freezing.find(plan.id()).isEmpty();
        Edition frozen = freezing.freeze(plan);
        if (!frozen.plan().equals(plan)) {
            throw refused(Fault.DUPLICATE_ID, plan.id(), "the id of no edition that is frozen otherwise");
        }
        return fresh
                ? ResponseEntity.created(URI.create("/v1/editions/" + plan.id()))
                        .body(summary(frozen))
                : ResponseEntity.ok(summary(frozen));
    }

    @GetMapping("/v1/comparisons")
    ComparisonAnswer compare(
            @RequestParam String from,
            @RequestParam(defaultValue = Freezing.NOW) String to,
            @RequestParam(defaultValue = "series") String scope,
            @ParameterObject Paging paging) {
        Edition before = found(from);
        Edition after = to.equals(Freezing.NOW) ? freezing.now(before, scope.equals("all")) : found(to);
        Page<JsonNode> page = Page.of(Report.of(before, after), Binding::write, paging);
        return new ComparisonAnswer(Notice.TEXT, from, to, page.items(), page.total(), page.next());
    }

    private EditionPlan plan(String text) {
        Draft<List<EditionPlan>> draft = EditionsReader.one("edition", text);
        List<EditionPlan> plans = draft.content();
        if (plans == null || plans.isEmpty()) {
            throw new Refused("edition-refused", "the edition", "utgaven", draft.findings());
        }
        EditionPlan plan = plans.getFirst();
        for (String unknown : freezing.unknown(plan)) {
            throw refused(Fault.UNKNOWN_SOURCE, unknown, "the id of a source");
        }
        return plan;
    }

    private static Refused refused(Fault fault, String value, String expected) {
        Place place = new Place("edition", 1, 1, "");
        return new Refused("edition-refused", "the edition", "utgaven", List.of(fault.at(place, value, expected)));
    }

    private Edition found(String id) {
        return freezing.find(id).orElseThrow(() -> new NotThere("edition", id));
    }

    private static JsonNode summary(Edition edition) {
        ObjectNode summary = Binding.write(edition.plan());
        summary.put("frozenAt", edition.frozenAt().toString());
        summary.put("initiatives", edition.initiatives().size());
        return summary;
    }
}
