package no.utbredt.adoption.figure.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Quoted;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
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

    /** Answers {@code results} in the order sent: {@code accepted} with notices, or {@code refused} with a problem. */
    @PostMapping
    Map<String, Object> enter(@RequestBody byte[] body) {
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
        figures.enterAll(taken.stream()
                .filter(Taken.Accepted.class::isInstance)
                .map(each -> ((Taken.Accepted) each).figure())
                .toList());
        Map<String, Boolean> known = new HashMap<>();
        Predicate<String> isKnown =
                id -> known.computeIfAbsent(id, asked -> figures.find(asked).isPresent());
        return Map.of(
                "results", taken.stream().map(each -> result(each, isKnown)).toList());
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

    private static Map<String, Object> result(Taken taken, Predicate<String> known) {
        Map<String, Object> result = new LinkedHashMap<>();
        switch (taken) {
            case Taken.Accepted accepted -> {
                result.put("id", accepted.figure().id());
                result.put("status", "accepted");
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
