package no.utbredt.api.spring;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What the framework itself refuses is a problem like any other: with a stable code, and in both languages. */
@RestControllerAdvice
class FrameworkProblems extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> answer = super.handleExceptionInternal(refused, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
            String code = HttpStatus.valueOf(status.value()).name();
            problem.setProperty("code", code.toLowerCase(Locale.ROOT).replace('_', '-'));
            problem.setProperty("detailNb", "Forespørselen kan ikke besvares slik den er");
            switch (refused) {
                case MissingServletRequestParameterException missing ->
                    where(problem, missing.getParameterName(), "a value");
                case TypeMismatchException wrong -> where(problem, wrong.getPropertyName(), "a value of another type");
                default -> {}
            }
        }
        return answer;
    }

    private static void where(ProblemDetail problem, @Nullable String field, String expected) {
        problem.setProperty("field", field);
        problem.setProperty("expected", expected);
    }
}
