package no.utbredt.reporting.bank.web;

import no.utbredt.reporting.bank.Rejected;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells what the bank rejects, as PxWebApi 2 does. */
@RestControllerAdvice
class BankProblems {

    @ExceptionHandler
    ResponseEntity<BankProblem> reject(Rejected rejected) {
        return ResponseEntity.status(rejected.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(BankProblem.of(rejected));
    }
}
