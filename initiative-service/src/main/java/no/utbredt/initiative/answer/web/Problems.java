package no.utbredt.initiative.answer.web;

import java.util.Locale;
import no.utbredt.documents.DocumentTooLarge;
import no.utbredt.initiative.answer.BadRequest;
import no.utbredt.initiative.answer.NotThere;
import no.utbredt.initiative.answer.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong, as RFC 9457 says it, with a stable code and Norwegian words beside the English. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    /** What the framework itself refuses gets a code and Norwegian words as well. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem) {
            HttpStatus known = HttpStatus.valueOf(status.value());
            problem.setProperty("code", known.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            problem.setProperty("detailNb", "Forespørselen kan ikke besvares slik den er");
        }
        return new ResponseEntity<>(body, headers, status);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badRequest(BadRequest bad) {
        return parameter(bad.parameter(), bad.value(), bad.expected());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException bad) {
        Class<?> type = bad.getRequiredType();
        String expected = type == null ? "another value" : "a value of type " + type.getSimpleName();
        return parameter(bad.getName(), String.valueOf(bad.getValue()), expected);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notThere(NotThere missing) {
        ProblemDetail problem = problem(
                HttpStatus.NOT_FOUND,
                "unknown-" + missing.what(),
                "There is no %s with the id '%s'".formatted(missing.what(), missing.id()),
                "Det finnes ingen %s med id-en '%s'".formatted(missing.what(), missing.id()));
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

    private static ResponseEntity<ProblemDetail> parameter(String name, String value, String expected) {
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST,
                "invalid-parameter",
                "%s cannot be '%s'".formatted(name, value),
                "%s kan ikke være '%s'".formatted(name, value));
        problem.setProperty("field", name);
        problem.setProperty("expected", expected);
        return answer(problem);
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail, String detailNb) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
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
