package no.utbredt.adoption.fault.web;

import no.utbredt.adoption.fault.Fault;
import no.utbredt.vocabulary.Quoted;
import org.springframework.http.HttpStatus;

/** A request answered with a problem of that status. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String field;
    private final transient Fault fault;

    /** @param field JSON pointer or name of a parameter, empty when the request as a whole is meant */
    public Refused(HttpStatus status, String field, Fault fault) {
        super(fault.detail());
        this.status = status;
        this.field = field;
        this.fault = fault;
    }

    /** Nothing has that id. */
    public static Refused notFound(String code, String id) {
        return new Refused(
                HttpStatus.NOT_FOUND,
                "",
                new Fault(
                        code, "a known id", "nothing is called " + Quoted.of(id), "ingenting heter " + Quoted.of(id)));
    }

    HttpStatus status() {
        return status;
    }

    String field() {
        return field;
    }

    Fault fault() {
        return fault;
    }
}
