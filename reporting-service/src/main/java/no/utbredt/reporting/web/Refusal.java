package no.utbredt.reporting.web;

import java.net.URI;
import java.util.Map;
import no.utbredt.vocabulary.Quoted;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A question that cannot be answered as it was asked, with what would be right (RFC 9457). */
public final class Refusal extends RuntimeException {
    private static final Map<String, String> NORWEGIAN = Map.ofEntries(
            Map.entry("area", "Området"),
            Map.entry("indicator", "Indikatoren"),
            Map.entry("system", "EPJ-systemet"),
            Map.entry("initiative", "Tiltaket"),
            Map.entry("actor", "Aktøren"),
            Map.entry("scope", "Avgrensningen"),
            Map.entry("service", "Tjenesten"),
            Map.entry("document", "Dokumentet"),
            Map.entry("release", "Utgivelsen"),
            Map.entry("group", "Gruppen"),
            Map.entry("subscription", "Abonnementet"),
            Map.entry("finding", "Funnet"));

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final String field;
    private final String expected;
    private final String detailNb;

    private Refusal(HttpStatus status, String code, String field, String expected, String detail, String detailNb) {
        super(detail);
        this.status = status;
        this.code = code;
        this.field = field;
        this.expected = expected;
        this.detailNb = detailNb;
    }

    /** A required parameter is not there. */
    public static Refusal missing(String field, String expected) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                field + "-missing",
                field,
                expected,
                "The parameter " + field + " is required.",
                "Parameteren " + field + " må være med.");
    }

    /** A parameter has a value that cannot be read. */
    public static Refusal invalid(String field, String value, String expected) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                field + "-invalid",
                field,
                expected,
                "The parameter " + field + " cannot be '" + Quoted.of(value) + "'.",
                "Parameteren " + field + " kan ikke være «" + Quoted.of(value) + "».");
    }

    /** There is no such parameter. */
    public static Refusal unknownParameter(String name, String expected) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                "parameter-unknown",
                Quoted.of(name),
                expected,
                "There is no parameter " + Quoted.of(name) + ".",
                "Det finnes ingen parameter " + Quoted.of(name) + ".");
    }

    /** A parameter names something we do not know. */
    public static Refusal unknown(String field, String value, String expected) {
        return new Refusal(
                HttpStatus.NOT_FOUND,
                field + "-unknown",
                field,
                expected,
                "No " + field + " '" + Quoted.of(value) + "' is known.",
                NORWEGIAN.getOrDefault(field, field) + " «" + Quoted.of(value) + "» er ukjent.");
    }

    /** It would cost more than one question may; it is not begun. */
    public static Refusal tooDear(String field, String expected, String expectedNb) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                "question-too-dear",
                field,
                expected,
                "The answer would be larger than one answer may be: ask for " + expected + ".",
                "Svaret ville blitt større enn ett svar kan være: spør om " + expectedNb + ".");
    }

    /** It may be a sole proprietor (law 12). */
    public static Refusal restricted(String field, String value) {
        return new Refusal(
                HttpStatus.FORBIDDEN,
                field + "-restricted",
                field,
                "an actor that cannot be a single person",
                "What is known of " + Quoted.of(value) + " is not public: it may be a sole proprietor.",
                "Det som er kjent om " + Quoted.of(value)
                        + ", er ikke offentlig: det kan være et enkeltpersonforetak.");
    }

    public HttpStatus status() {
        return status;
    }

    /** What would be right. */
    public String expected() {
        return expected;
    }

    /** What is wrong, in Norwegian; the message says it in English. */
    public String detailNb() {
        return detailNb;
    }

    ProblemDetail problem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(getMessage()));
        problem.setType(URI.create("urn:utbredt:problem:" + code));
        problem.setProperty("code", code);
        problem.setProperty("field", "/" + field);
        problem.setProperty("expected", expected);
        problem.setProperty("detailNb", detailNb);
        return problem;
    }
}
