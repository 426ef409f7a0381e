package no.utbredt.initiative.document.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.initiative.document.Adoption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The adoption-service's own addresses, called as whoever sends the document: it judges as it judges everybody.
 *
 * @param client calls it; it follows nothing
 * @param at its address
 * @param longest how long one answer may take
 * @param shown headers that say who calls, made for each call's address
 */
record AdoptionOverHttp(HttpClient client, URI at, Duration longest, Function<URI, Map<String, String>> shown)
        implements Adoption {

    private static final Logger LOG = LoggerFactory.getLogger(AdoptionOverHttp.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AT_ONCE = 500;

    @Override
    public List<Verdict> figures(List<ObjectNode> figures, boolean dryRun) {
        return called("/v1/published-figures", "application/json", figures, dryRun);
    }

    @Override
    public List<Verdict> reports(List<ObjectNode> events, boolean dryRun) {
        return called("/v1/reports", "application/cloudevents-batch+json", events, dryRun);
    }

    private List<Verdict> called(String path, String type, List<ObjectNode> statements, boolean dryRun) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int from = 0; from < statements.size(); from += AT_ONCE) {
            List<ObjectNode> some = statements.subList(from, Math.min(from + AT_ONCE, statements.size()));
            JsonNode results = answer(path + (dryRun ? "?dryRun=true" : ""), type, some);
            if (results.size() != some.size()) {
                throw DocumentProblems.unreachable();
            }
            results.forEach(result -> verdicts.add(verdict(result)));
        }
        return verdicts;
    }

    private JsonNode answer(String path, String type, List<ObjectNode> statements) {
        URI address = URI.create(at.toString().replaceFirst("/$", "") + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(longest)
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .header("Prefer", "wait=20")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(statements)));
        shown.apply(address).forEach(request::header);
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            JsonNode body = JSON.readTree(answer.body());
            if (body.path("results").isArray()) {
                return body.path("results");
            }
            throw passedOn(answer.statusCode(), body);
        } catch (IOException | JacksonException e) {
            LOG.warn("the adoption-service does not answer: {}", e.toString());
            throw DocumentProblems.unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DocumentProblems.unreachable();
        }
    }

    /** What the service refuses is passed on as it says it. */
    private static Refused passedOn(int status, JsonNode problem) {
        boolean later = status == 503;
        if (!problem.path("code").isString() || !later && status / 100 != 4) {
            return DocumentProblems.unreachable();
        }
        return new Refused(
                Problem.of(
                        status,
                        text(problem, "code"),
                        text(problem, "expected"),
                        text(problem, "detail"),
                        text(problem, "detailNb")),
                later ? DocumentProblems.LATER : Map.of());
    }

    private static Verdict verdict(JsonNode result) {
        List<Remark> problems = remarks(result.path("problems"));
        if (result.path("problem").isObject()) {
            problems = Stream.concat(problems.stream(), Stream.of(remark(result.path("problem"))))
                    .toList();
        }
        return new Verdict(
                status(result),
                problems,
                remarks(result.path("notices")),
                result.path("differences").findValuesAsString("field"));
    }

    private static Status status(JsonNode result) {
        return switch (text(result, "outcome") + text(result, "status")) {
            case "createdaccepted", "recorded", "received" -> Status.NEW;
            case "changedaccepted" -> Status.CHANGED;
            case "unchangedaccepted", "duplicate" -> Status.UNCHANGED;
            case "unavailable" -> Status.UNAVAILABLE;
            default -> Status.REFUSED;
        };
    }

    private static List<Remark> remarks(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(AdoptionOverHttp::remark)
                .toList();
    }

    private static Remark remark(JsonNode problem) {
        return new Remark(
                text(problem, "field"),
                text(problem, "code"),
                text(problem, "detail"),
                text(problem, "detailNb"),
                text(problem, "expected"));
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("");
    }

    /** Neither token nor anything of it. */
    @Override
    public String toString() {
        return "the adoption-service at " + at;
    }
}
