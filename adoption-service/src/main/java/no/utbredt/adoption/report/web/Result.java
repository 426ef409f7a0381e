package no.utbredt.adoption.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.report.Answer;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.Notice;
import no.utbredt.adoption.report.Verdict;
import no.utbredt.edge.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one report.
 *
 * @param source as sent, or null where it could not be read
 * @param id as sent, or null where it could not be read
 * @param status received, recorded, duplicate, conflict, refused or unavailable
 * @param delivery where this delivery stands on the log; null when it does not
 * @param holder the delivery that holds the name, once there is a verdict
 * @param recordedAt when the log took this delivery, once there is a verdict
 * @param kept false when a refused report could not be set aside to be looked at; null otherwise
 * @param problems what is wrong; empty when nothing is
 * @param notices what the sender of a report that is taken may want to know: that it has no place yet
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Result(
        @Nullable String source,
        @Nullable String id,
        String status,
        @Nullable LogPosition delivery,
        @Nullable LogPosition holder,
        @Nullable Instant recordedAt,
        @Nullable Boolean kept,
        List<Problem> problems,
        List<Problem> notices) {

    /** What {@link #of} says in {@code status}. */
    static String status(Answer answer) {
        return switch (answer) {
            case Answer.Received received -> "received";
            case Answer.Judged judged -> status(judged.verdict());
            case Answer.Refused refused -> "refused";
            case Answer.Foreseen foreseen -> word(foreseen.kind());
            case Answer.Unavailable unavailable -> "unavailable";
        };
    }

    private static String status(Verdict verdict) {
        return word(verdict.kind());
    }

    private static String word(Verdict.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<Problem> problems(Verdict.Kind kind) {
        return kind == Verdict.Kind.CONFLICT ? List.of(conflict()) : List.of();
    }

    /** The answer in these words. */
    public static Result of(Answer answer) {
        return switch (answer) {
            case Answer.Received received ->
                new Result(
                        received.name().source(),
                        received.name().id(),
                        status(answer),
                        received.delivery(),
                        null,
                        null,
                        null,
                        List.of(),
                        notices(received.notices()));
            case Answer.Judged judged -> judged(judged.verdict(), judged.notices());
            case Answer.Refused refused ->
                new Result(
                        refused.source(),
                        refused.id(),
                        status(answer),
                        null,
                        null,
                        null,
                        refused.kept() ? null : false,
                        refused.refusals().stream()
                                .map(each -> problem(422, each.field(), each.fault()))
                                .toList(),
                        List.of());
            case Answer.Foreseen foreseen ->
                new Result(
                        foreseen.name().source(),
                        foreseen.name().id(),
                        status(answer),
                        null,
                        null,
                        null,
                        null,
                        problems(foreseen.kind()),
                        notices(foreseen.notices()));
            case Answer.Unavailable unavailable ->
                new Result(
                        unavailable.source(),
                        unavailable.id(),
                        status(answer),
                        null,
                        null,
                        null,
                        null,
                        List.of(problem(503, null, unavailable.fault())),
                        List.of());
        };
    }

    private static Result judged(Verdict verdict, List<Notice> notices) {
        return new Result(
                verdict.name().source(),
                verdict.name().id(),
                status(verdict),
                verdict.delivery(),
                verdict.holder(),
                verdict.recordedAt(),
                null,
                problems(verdict.kind()),
                notices(notices));
    }

    private static List<Problem> notices(List<Notice> notices) {
        return notices.stream()
                .map(each -> problem(200, each.field(), each.fault()))
                .toList();
    }

    private static Problem problem(int status, @Nullable String field, Fault fault) {
        return Problem.at(status, fault.code(), field, fault.expected(), fault.detail(), fault.detailNb());
    }

    private static Problem conflict() {
        return Problem.at(
                409,
                "id-reused-with-other-content",
                "/id",
                "a new id, and this report named in corrects",
                "another content already has this source and id; the first holds",
                "et annet innhold har allerede denne kilden og id-en; det første gjelder");
    }
}
