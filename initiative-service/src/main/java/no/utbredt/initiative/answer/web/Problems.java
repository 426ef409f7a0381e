package no.utbredt.initiative.answer.web;

import java.net.URI;
import no.utbredt.documents.DocumentTooLarge;
import no.utbredt.initiative.answer.BadRequest;
import no.utbredt.initiative.answer.ChangedMeanwhile;
import no.utbredt.initiative.answer.NotThere;
import no.utbredt.initiative.answer.PreconditionMissing;
import no.utbredt.initiative.answer.Refused;
import no.utbredt.vocabulary.Quoted;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong, as RFC 9457 says it, with a stable code and Norwegian words beside the English. */
@RestControllerAdvice
final class Problems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badRequest(BadRequest bad) {
        return parameter(bad.parameter(), bad.value(), bad.expected());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notThere(NotThere missing) {
        ProblemDetail problem = problem(
                HttpStatus.NOT_FOUND,
                "unknown-" + missing.what(),
                "There is no %s with the id '%s'".formatted(missing.what(), Quoted.of(missing.id())),
                "Det finnes ingen %s med id-en '%s'".formatted(missing.what(), Quoted.of(missing.id())));
        if (!missing.nearest().isEmpty()) {
            problem.setProperty("expected", "one that is there, such as " + String.join(", ", missing.nearest()));
            problem.setProperty("nearest", missing.nearest());
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(DocumentTooLarge large) {
        ProblemDetail problem = problem(
                HttpStatus.CONTENT_TOO_LARGE, large.code(), String.valueOf(large.getMessage()), large.detailNb());
        problem.setProperty("field", large.field());
        problem.setProperty("expected", large.expected());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                refused.code(),
                String.valueOf(refused.getMessage()),
                refused.detailNb());
        problem.setProperty("findings", refused.findings());
        return answer(problem);
    }

    /** RFC 9110, section 15.5.13. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> changedMeanwhile(ChangedMeanwhile changed) {
        ProblemDetail problem = problem(
                HttpStatus.PRECONDITION_FAILED,
                "changed-meanwhile",
                String.valueOf(changed.getMessage()),
                changed.detailNb());
        problem.setProperty("differences", changed.differences());
        problem.setProperty("expected", "the tag \"%s\", after a look at the differences".formatted(changed.tag()));
        return answer(problem, changed.tag());
    }

    /** RFC 6585, section 3. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> preconditionMissing(PreconditionMissing missing) {
        ProblemDetail problem = problem(
                HttpStatus.PRECONDITION_REQUIRED,
                "precondition-missing",
                String.valueOf(missing.getMessage()),
                missing.detailNb());
        problem.setProperty("expected", "If-Match with an entity tag, or If-None-Match: * for something new");
        return answer(problem, missing.tag());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, String tag) {
        return ResponseEntity.status(problem.getStatus())
                .eTag(tag)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ResponseEntity<ProblemDetail> parameter(String name, String value, String expected) {
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST,
                "invalid-parameter",
                "%s cannot be '%s'".formatted(name, Quoted.of(value)),
                "%s kan ikke være '%s'".formatted(name, Quoted.of(value)));
        problem.setProperty("field", name);
        problem.setProperty("expected", expected);
        return answer(problem);
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail, String detailNb) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:utbredt:problem:" + code));
        problem.setProperty("code", code);
        problem.setProperty("detailNb", detailNb);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
