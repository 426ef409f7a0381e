package no.utbredt.edge.refusal;

import java.util.Locale;
import no.utbredt.edge.Problem;
import org.springframework.http.HttpStatus;

/** Problems that every address of every service may answer with. */
public final class CommonProblems {

    private CommonProblems() {}

    /** What a status alone says, when whoever refused did not say more. */
    public static Problem of(int status) {
        return switch (status) {
            case 400 ->
                Problem.of(
                        400,
                        "request-malformed",
                        "a request as RFC 9112 has it: a visible-ASCII address with valid percent escapes, headers within 8 KiB",
                        "the request cannot be read as HTTP",
                        "forespørselen kan ikke leses som HTTP");
            case 404 -> notFound();
            case 405 -> methodNotAllowed("a method the header Allow names");
            case 406 -> notAcceptable("a media type this address has");
            case 413 ->
                Problem.of(
                        413,
                        "content-too-large",
                        "a smaller body",
                        "the body is larger than is read here",
                        "innholdet er større enn det som leses her");
            case 500 -> internalError();
            case 503 ->
                Problem.of(
                        503,
                        "service-unavailable",
                        "send it again",
                        "the service cannot answer just now",
                        "tjenesten kan ikke svare akkurat nå");
            default -> named(status);
        };
    }

    public static Problem storeUnavailable() {
        return Problem.of(
                503,
                "store-unavailable",
                "send it again",
                "the store does not answer; nothing was recorded",
                "lageret svarer ikke; ingenting er registrert");
    }

    public static Problem notFound() {
        return Problem.of(
                404,
                "not-found",
                "an address of the API document at /v3/api-docs",
                "there is nothing at this address",
                "det finnes ingenting på denne adressen");
    }

    public static Problem notAcceptable(String has) {
        return Problem.at(
                406,
                "not-acceptable",
                "Accept",
                has,
                "this address has nothing that Accept takes",
                "denne adressen har ingenting som Accept godtar");
    }

    /** An address or a header that might be read in two ways. */
    public static Problem addressRefused() {
        return Problem.of(
                400,
                "address-refused",
                "an address without '//', ';', '\\' and escaped '/', '%' or '.', and headers of visible characters",
                "the address or a header holds what is not taken",
                "adressen eller et hode inneholder noe som ikke tas imot");
    }

    static Problem internalError() {
        return Problem.of(
                500,
                "internal-server-error",
                "the fault is ours; send it again, and tell us if it comes back",
                "something went wrong here",
                "noe gikk galt hos oss");
    }

    /** The body is missing or is not what can be read. */
    public static Problem badRequest() {
        return Problem.of(
                400,
                "bad-request",
                "a body as the API document at /v3/api-docs describes it",
                "the body is missing or cannot be read",
                "innholdet mangler eller kan ikke leses");
    }

    static Problem mediaType(String taken) {
        return Problem.at(
                415,
                "unsupported-media-type",
                "Content-Type",
                taken.isEmpty() ? "a media type the API document at /v3/api-docs names" : "one of " + taken,
                "a body of that media type is not read here",
                "innhold av den medietypen leses ikke her");
    }

    /** A parameter is of another type or empty. */
    public static Problem invalid(String name, String value, String expected) {
        return Problem.at(
                400,
                "invalid-parameter",
                name,
                expected,
                name + " cannot be '" + value + "'",
                name + " kan ikke være '" + value + "'");
    }

    /** @param allowed the methods that would be right */
    public static Problem methodNotAllowed(String allowed) {
        return Problem.at(
                405,
                "method-not-allowed",
                "method",
                allowed,
                "this address does not take that method",
                "denne adressen tar ikke imot den metoden");
    }

    private static Problem named(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        String name = known == null
                ? "refused"
                : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problem.of(
                status,
                name,
                "another request",
                "the request cannot be answered as it is",
                "forespørselen kan ikke besvares slik den er");
    }
}
