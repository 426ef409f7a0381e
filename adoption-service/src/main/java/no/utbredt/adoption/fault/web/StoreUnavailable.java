package no.utbredt.adoption.fault.web;

import com.mongodb.MongoException;
import no.utbredt.adoption.fault.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A store that does not answer is our trouble and passes: 503 at every address, for reads as for writes. */
@RestControllerAdvice
final class StoreUnavailable {

    private static final Logger LOG = LoggerFactory.getLogger(StoreUnavailable.class);
    private static final Fault SAID = new Fault(
            "store-unavailable",
            "send it again",
            "the store does not answer; nothing was recorded",
            "lageret svarer ikke; ingenting er registrert");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> gone(MongoException gone) {
        LOG.warn("the store does not answer: {}", gone.toString());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", "5")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "", SAID));
    }
}
