package no.utbredt.reporting.web;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells refusals as problem details. */
@RestControllerAdvice(annotations = RestController.class)
class Refusals {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(Refusal refusal) {
        return problem(refusal);
    }

    /** The answer that tells a program of it. */
    public static ResponseEntity<ProblemDetail> problem(Refusal refusal) {
        ProblemDetail problem = refusal.problem();
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
