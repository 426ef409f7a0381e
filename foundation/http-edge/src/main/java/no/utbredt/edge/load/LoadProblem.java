package no.utbredt.edge.load;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.utbredt.edge.Problem;

/**
 * Why a request is not taken. Whoever is turned away also gives up the connection: others wait for its thread.
 *
 * @param comeBack seconds after which to try again, 0 when trying again is of no use
 */
record LoadProblem(Problem problem, int comeBack) {

    static LoadProblem tooBusy() {
        return new LoadProblem(Problem.tooBusy(), 2);
    }

    static LoadProblem tooOften(int comeBack) {
        return new LoadProblem(
                Problem.of(
                        429,
                        "too-many-requests",
                        "the same request after the seconds of Retry-After, several reports in one, or fewer",
                        "more requests came from this client than RateLimit-Policy allows; nothing was done",
                        "det kom flere forespørsler fra denne klienten enn RateLimit-Policy tillater; ingenting er gjort"),
                comeBack);
    }

    static LoadProblem tooManyBodies() {
        return new LoadProblem(
                Problem.of(
                        503,
                        "bodies-in-flight",
                        "the same request after the seconds of Retry-After",
                        "more is sent at once than can be held; nothing was recorded",
                        "det sendes mer på én gang enn det er plass til; ingenting er registrert"),
                5);
    }

    static LoadProblem tooLarge(long most) {
        String size = Sizes.words(most);
        return new LoadProblem(
                Problem.of(
                        413,
                        "body-too-large",
                        "at most " + size,
                        "the body is larger than " + size + "; nothing of it was recorded",
                        "innholdet er større enn " + size + "; ingenting av det er registrert"),
                0);
    }

    static LoadProblem tooSlow() {
        return new LoadProblem(
                Problem.of(
                        408,
                        "body-too-slow",
                        "the whole body, without long pauses",
                        "the body did not come to its end in time; nothing was recorded",
                        "innholdet kom ikke fram i tide; ingenting er registrert"),
                0);
    }

    static LoadProblem incomplete() {
        return new LoadProblem(
                Problem.of(
                        400,
                        "body-incomplete",
                        "a body as long as announced, or in well-formed chunks",
                        "the body ended before its end; nothing was recorded",
                        "innholdet tok slutt før det var helt; ingenting er registrert"),
                0);
    }

    String detail() {
        return problem.detail();
    }

    void answer(HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        if (comeBack > 0) {
            response.setIntHeader("Retry-After", comeBack);
        }
        problem.write(response);
    }
}
