package no.utbredt.client;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utbredt.client.event.Event;
import no.utbredt.client.http.Answer;
import no.utbredt.client.http.Patience;
import no.utbredt.client.http.Persistence;
import no.utbredt.client.problem.Refusal;
import no.utbredt.client.problem.Unreachable;
import no.utbredt.client.verdict.Result;
import no.utbredt.client.verdict.Results;
import no.utbredt.client.verdict.Status;
import org.jspecify.annotations.Nullable;

/** Sends reports in batches; of a batch that was kept in part the rest is sent again. */
final class Deliveries {

    private static final String BATCH = "application/cloudevents-batch+json";

    private final Calls calls;
    private final Persistence persistence;

    Deliveries(Calls calls, Patience patience) {
        this.calls = calls;
        this.persistence = new Persistence(patience);
    }

    /** The answers in the order of the reports; some may be {@link Status#UNAVAILABLE} when patience has ended. */
    List<Result> send(List<Event> events, Duration wait) {
        List<Result> results = new ArrayList<>();
        Batches.of(events).forEach(batch -> results.addAll(batch(batch, wait)));
        return results;
    }

    private List<Result> batch(List<Event> events, Duration wait) {
        @Nullable Result[] results = new Result[events.size()];
        Answer last = persistence.until("the adoption-service", () -> {
            int[] pending = pending(results);
            Answer answer = calls.once(
                    "/v1/reports",
                    request -> request.header("Content-Type", BATCH)
                            .header("Prefer", "wait=" + wait.toSeconds())
                            .POST(HttpRequest.BodyPublishers.ofString(body(events, pending), StandardCharsets.UTF_8)));
            note(answer, pending, results);
            return answer;
        });
        List<Result> told = new ArrayList<>();
        for (Result result : results) {
            if (result == null) {
                throw last.failure();
            }
            told.add(result);
        }
        return told;
    }

    private static int[] pending(@Nullable Result[] results) {
        return IntStream.range(0, results.length)
                .filter(each -> {
                    Result result = results[each];
                    return result == null || result.status() == Status.UNAVAILABLE;
                })
                .toArray();
    }

    private static String body(List<Event> events, int[] pending) {
        return IntStream.of(pending)
                .mapToObj(each -> events.get(each).json())
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** A refused request, or a busy door, has a problem instead of results. */
    private static void note(Answer answer, int[] pending, @Nullable Result[] results) {
        List<Result> said = Results.in(answer);
        if (said.size() == pending.length) {
            for (int each = 0; each < pending.length; each++) {
                results[pending[each]] = said.get(each);
            }
        }
    }

    /** The only answer, if its report is kept. */
    static Result taken(List<Result> results) {
        Result result = results.get(0);
        if (result.status().taken()) {
            return result;
        }
        if (result.status() == Status.UNAVAILABLE || result.problems().isEmpty()) {
            throw new Unreachable("the report could not be kept: " + result.problems(), null);
        }
        throw new Refusal(result.problems());
    }
}
