package no.utbredt.initiative.roadmap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import no.utbredt.edge.page.Paging;
import no.utbredt.edge.request.Offered;
import no.utbredt.edge.request.Representations;
import no.utbredt.initiative.answer.NotThere;
import no.utbredt.initiative.answer.Preconditions;
import no.utbredt.initiative.answer.page.Listed;
import no.utbredt.initiative.roadmap.History;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Revision;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.Stewardship;
import no.utbredt.initiative.roadmap.Submission;
import no.utbredt.initiative.roadmap.Wanted;
import no.utbredt.initiative.roadmap.item.Status;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The initiatives, one by one. */
@RestController("roadmapInitiatives")
final class InitiativesController {

    static final String YAML = "application/yaml";

    private final Stewardship stewardship;

    InitiativesController(Stewardship stewardship) {
        this.stewardship = stewardship;
    }

    @GetMapping("/v1/initiatives")
    Listed<Summary> initiatives(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownAt,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate statedBy,
            @ParameterObject Paging paging) {
        Roadmap roadmap = stewardship.knownAt(knownAt).open().statedBy(statedBy);
        Wanted wanted = new Wanted(
                Parameters.code("kind", Initiative.Kind.class, kind),
                group,
                service,
                source,
                Parameters.code("status", Status.Standing.class, status),
                q);
        return Listed.of(wanted.from(roadmap), paging, each -> Summary.of(each, roadmap.sources()));
    }

    @GetMapping("/v1/initiatives/{id}")
    @Offered({MediaType.APPLICATION_JSON_VALUE, YAML})
    ResponseEntity<?> initiative(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownAt,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate statedBy,
            HttpServletRequest request) {
        Shown shown = shown(id, knownAt, statedBy);
        return Representations.chosen(request).getSubtype().equals("yaml") ? shown.yaml() : shown.json();
    }

    @GetMapping("/v1/initiatives/{id}/history")
    Listed<Versions.Version> history(@PathVariable String id, @ParameterObject Paging paging) {
        return Listed.of(Versions.of(found(id), stewardship.roadmap().sources()), paging, each -> each);
    }

    @PutMapping("/v1/initiatives/{id}")
    ResponseEntity<?> put(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @RequestBody String text) {
        String name = RoadmapFilesController.name(id + ".yaml");
        Map<String, String> basis = basis(name, id, ifMatch, ifNoneMatch);
        return Submitted.answer(stewardship.submit(Map.of(name, text), basis, false), name, false);
    }

    @DeleteMapping("/v1/initiatives/{id}")
    ResponseEntity<?> withdraw(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        String name = id + ".yaml";
        String tag = Preconditions.tag(ifMatch, current(id));
        Submission submission = tag == null
                ? new Submission.Baseless(name, found(id).revision().toString())
                : stewardship.withdraw(found(id).id(), tag);
        return Submitted.answer(submission, name, false);
    }

    private Shown shown(String id, @Nullable LocalDate knownAt, @Nullable LocalDate statedBy) {
        return Shown.of(found(id), stewardship.roadmap().sources(), knownAt, statedBy);
    }

    private @Nullable String current(String id) {
        return stewardship
                .find(id)
                .map(History::revision)
                .map(Revision::toString)
                .orElse(null);
    }

    private History found(String id) {
        return stewardship.find(id).orElseThrow(() -> new NotThere("initiative", id));
    }

    private Map<String, String> basis(String name, String id, @Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if ("*".equals(ifNoneMatch)) {
            return Map.of(
                    name,
                    stewardship
                            .find(id)
                            .filter(history -> history.newest() == null)
                            .map(History::revision)
                            .orElse(Revision.ABSENT)
                            .toString());
        }
        String tag = Preconditions.tag(ifMatch, current(id));
        return tag == null ? Map.of() : Map.of(name, tag);
    }
}
