package no.utbredt.adoption.figure.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.fault.web.Fields;
import no.utbredt.adoption.fault.web.Problems;
import no.utbredt.adoption.fault.web.Refused;
import no.utbredt.adoption.fault.web.Scopes;
import no.utbredt.adoption.figure.Notices;
import no.utbredt.adoption.figure.PublishedFigure;
import no.utbredt.adoption.figure.PublishedFigures;
import no.utbredt.adoption.history.web.Difference;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Quoted;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Many published figures at once, each judged alone. */
@RestController
@RequestMapping("/v1/published-figures")
@PreAuthorize("hasAuthority('" + Scopes.DOCUMENTS + "')")
class BulkController {

    private static final int MOST = 10_000;

    private final PublishedFigures figures;

    BulkController(PublishedFigures figures) {
        this.figures = figures;
    }

    /**
     * Answers {@code results} in the order sent: {@code accepted} with what it changes and with notices, or {@code refused} with a
     * problem.
     *
     * @param dryRun whether nothing is entered
     */
    @PostMapping
    Map<String, Object> enter(@RequestBody byte[] body, @RequestParam(defaultValue = "false") boolean dryRun) {
        JsonNode sent = Fields.parse(body);
        if (!sent.isArray() || sent.size() > MOST) {
            throw new Refused(
                    HttpStatus.BAD_REQUEST,
                    "",
                    new Fault(
                            "figure-list",
                            "an array of at most " + MOST + " figures",
                            "this is not a list of figures",
                            "dette er ikke en liste med tall"));
        }
        List<Taken> taken = new ArrayList<>();
        sent.forEach(each -> taken.add(take(each)));
        List<PublishedFigure> accepted = taken.stream()
                .filter(Taken.Accepted.class::isInstance)
                .map(each -> ((Taken.Accepted) each).figure())
                .toList();
        Map<String, PublishedFigure> known = figures.all().stream()
                .collect(Collectors.toMap(PublishedFigure::id, Function.identity(), (one, other) -> one, HashMap::new));
        Set<String> named = new HashSet<>(known.keySet());
        accepted.forEach(figure -> named.add(figure.id()));
        List<Map<String, Object>> results =
                taken.stream().map(each -> result(each, named::contains, known)).toList();
        if (!dryRun) {
            figures.enterAll(accepted);
        }
        return Map.of("results", results);
    }

    private sealed interface Taken {

        record Accepted(PublishedFigure figure) implements Taken {}

        record NotTaken(String id, String field, Fault fault) implements Taken {}
    }

    private static Taken take(JsonNode sent) {
        String id = Quoted.of(sent.path("id").asString(""));
        try {
            return new Taken.Accepted(Fields.read(sent, json -> FigureReading.read(json.text("id"), json)));
        } catch (FaultyField e) {
            return new Taken.NotTaken(id, e.field(), e.fault());
        } catch (FaultyValue e) {
            return new Taken.NotTaken(id, "/id", e.fault());
        } catch (Misread e) {
            return new Taken.NotTaken(id, "/id", Fault.of(e));
        }
    }

    /** @param standing as each figure stands before it; it becomes what the figure says */
    private static Map<String, Object> result(
            Taken taken, Predicate<String> known, Map<String, PublishedFigure> standing) {
        Map<String, Object> result = new LinkedHashMap<>();
        switch (taken) {
            case Taken.Accepted accepted -> {
                result.put("id", accepted.figure().id());
                result.put("status", "accepted");
                PublishedFigure before = standing.put(accepted.figure().id(), accepted.figure());
                List<Difference> differences = before == null
                        ? List.of()
                        : Difference.between(FigureJson.of(before, true), FigureJson.of(accepted.figure(), true));
                result.put("outcome", before == null ? "created" : differences.isEmpty() ? "unchanged" : "changed");
                result.put("differences", differences);
                result.put("notices", FigureJson.notices(Notices.of(accepted.figure(), known)));
            }
            case Taken.NotTaken refused -> {
                result.put("id", refused.id());
                result.put("status", "refused");
                result.put("problem", Problems.of(HttpStatus.BAD_REQUEST, refused.field(), refused.fault()));
            }
        }
        return result;
    }
}
