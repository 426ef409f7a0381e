package no.utbredt.adoption.fault.web;

import java.net.URI;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.fault.FaultyField;
import no.utbredt.adoption.fault.FaultyValue;
import no.utbredt.adoption.history.Outdated;
import no.utbredt.documents.DocumentTooLarge;
import no.utbredt.vocabulary.Misread;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Faults as problem details with {@code code}, {@code field}, {@code expected} and {@code detailNb}. */
@RestControllerAdvice
public final class Problems {

    /** The problem a fault is. */
    public static ProblemDetail of(HttpStatus status, String field, Fault fault) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, fault.detail());
        problem.setProperty("code", fault.code());
        problem.setType(URI.create("urn:utbredt:problem:" + fault.code()));
        problem.setTitle(fault.code().replace('-', ' '));
        if (!field.isEmpty()) {
            problem.setProperty("field", field);
        }
        problem.setProperty("expected", fault.expected());
        problem.setProperty("detailNb", fault.detailNb());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        return of(refused.status(), refused.field(), refused.fault());
    }

    @ExceptionHandler
    ProblemDetail faulty(FaultyField faulty) {
        return of(HttpStatus.BAD_REQUEST, faulty.field(), faulty.fault());
    }

    @ExceptionHandler
    ProblemDetail faulty(FaultyValue faulty) {
        return of(HttpStatus.BAD_REQUEST, "", faulty.fault());
    }

    @ExceptionHandler
    ProblemDetail misread(Misread misread) {
        return of(HttpStatus.BAD_REQUEST, "", Fault.of(misread));
    }

    @ExceptionHandler
    ProblemDetail tooLarge(DocumentTooLarge large) {
        return of(
                HttpStatus.CONTENT_TOO_LARGE,
                large.field(),
                new Fault(large.code(), large.expected(), String.valueOf(large.getMessage()), large.detailNb()));
    }

    @ExceptionHandler
    ProblemDetail outdated(Outdated outdated) {
        String current = "\"" + outdated.current() + "\"";
        return of(
                HttpStatus.PRECONDITION_FAILED,
                "If-Match",
                new Fault(
                        "edition-outdated",
                        current,
                        "the document has edition " + current,
                        "dokumentet har utgave " + current));
    }
}
