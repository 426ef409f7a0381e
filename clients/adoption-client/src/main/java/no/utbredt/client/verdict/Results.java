package no.utbredt.client.verdict;

import java.util.List;
import no.utbredt.client.http.Answer;
import no.utbredt.client.http.Json;
import tools.jackson.core.JacksonException;

/** The answers to one request, in the order of its reports. */
public record Results(List<Result> results) {

    public Results {
        results = results == null ? List.of() : List.copyOf(results);
    }

    /** Those of an answer, whatever its status; none where the body is something else, such as problem details. */
    public static List<Result> in(Answer answer) {
        try {
            return Json.read(answer.body(), Results.class).results();
        } catch (JacksonException somethingElse) {
            return List.of();
        }
    }
}
