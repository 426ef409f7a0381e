package no.utbredt.initiative.roadmap.web;

import java.util.List;
import java.util.Map;
import no.utbredt.initiative.answer.Notice;
import no.utbredt.initiative.answer.Refused;
import no.utbredt.initiative.roadmap.Submission;
import no.utbredt.initiative.roadmap.change.Change;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What became of what a steward sent, over HTTP. */
final class Submitted {

    private Submitted() {}

    /** What files change, or would change, and the tags to send back with them. */
    record ChangesAnswer(String notice, boolean dryRun, Map<String, List<Change>> changes, Map<String, String> basis) {}

    /** @param name the one file it is about, whose tag becomes the ETag, or empty for many */
    static ResponseEntity<?> answer(Submission submission, String name, boolean dryRun) {
        return switch (submission) {
            case Submission.Taken taken -> {
                ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
                String tag = taken.tags().get(name);
                if (tag != null) {
                    answer.eTag(tag);
                }
                yield answer.body(new ChangesAnswer(Notice.TEXT, dryRun, taken.changes(), taken.tags()));
            }
            case Submission.Refused refused ->
                throw name.isEmpty()
                        ? new Refused("roadmap-file-refused", "the folder", "mappen", refused.findings())
                        : new Refused("roadmap-file-refused", name, refused.findings());
            case Submission.Stale stale -> stale(stale);
            case Submission.Baseless baseless -> baseless(baseless);
        };
    }

    private static ResponseEntity<ProblemDetail> stale(Submission.Stale stale) {
        ProblemDetail problem = problem(
                HttpStatus.PRECONDITION_FAILED,
                "changed-meanwhile",
                "%s has been changed by somebody else; nothing is changed".formatted(stale.name()),
                "%s er endret av noen andre i mellomtiden; ingenting er endret".formatted(stale.name()));
        problem.setProperty("differences", stale.differences());
        problem.setProperty("expected", "the tag \"%s\", after a look at the differences".formatted(stale.tag()));
        return answer(problem, stale.tag());
    }

    private static ResponseEntity<ProblemDetail> baseless(Submission.Baseless baseless) {
        ProblemDetail problem = problem(
                HttpStatus.PRECONDITION_REQUIRED,
                "precondition-missing",
                "It is not said which state of %s this was based on".formatted(baseless.name()),
                "Det er ikke sagt hvilken tilstand av %s dette bygger på".formatted(baseless.name()));
        problem.setProperty("expected", "If-Match with an entity tag, or If-None-Match: * for something new");
        return answer(problem, baseless.tag());
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail, String detailNb) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        problem.setProperty("detailNb", detailNb);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, String tag) {
        return ResponseEntity.status(problem.getStatus())
                .eTag(tag)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
