package no.utbredt.edge.refusal;

import no.utbredt.edge.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A store that does not answer is our trouble and passes: 503 at every address, for reads as for writes. */
@RestControllerAdvice
final class StoreUnavailable {

    private static final Logger LOG = LoggerFactory.getLogger(StoreUnavailable.class);

    @ExceptionHandler
    ResponseEntity<Problem> gone(DataAccessException gone) {
        LOG.warn("the store does not answer: {}", gone.toString());
        return ResponseEntity.status(503)
                .header("Retry-After", "5")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(CommonProblems.storeUnavailable());
    }
}
