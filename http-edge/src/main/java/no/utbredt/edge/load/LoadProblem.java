package no.utbredt.edge.load;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a request is not taken, as RFC 9457 has it. Whoever is turned away also gives up the connection: others wait for its thread.
 *
 * @param comeBack seconds after which to try again, 0 when trying again is of no use
 */
record LoadProblem(int status, String code, String expected, String detail, String detailNb, int comeBack) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static LoadProblem tooBusy() {
        return new LoadProblem(
                503,
                "too-busy",
                "the same request after the seconds of Retry-After",
                "more is asked at once than can be answered in time; nothing was done",
                "det spørres om mer på én gang enn det kan svares på i tide; ingenting er gjort",
                2);
    }

    static LoadProblem tooManyBodies() {
        return new LoadProblem(
                503,
                "bodies-in-flight",
                "the same request after the seconds of Retry-After",
                "more is sent at once than can be held; nothing was recorded",
                "det sendes mer på én gang enn det er plass til; ingenting er registrert",
                5);
    }

    static LoadProblem tooLarge(long most) {
        String size = Sizes.words(most);
        return new LoadProblem(
                413,
                "body-too-large",
                "at most " + size,
                "the body is larger than " + size + "; nothing of it was recorded",
                "innholdet er større enn " + size + "; ingenting av det er registrert",
                0);
    }

    static LoadProblem tooSlow() {
        return new LoadProblem(
                408,
                "body-too-slow",
                "the whole body, without long pauses",
                "the body did not come to its end in time; nothing was recorded",
                "innholdet kom ikke fram i tide; ingenting er registrert",
                0);
    }

    static LoadProblem incomplete() {
        return new LoadProblem(
                400,
                "body-incomplete",
                "a body as long as announced, or in well-formed chunks",
                "the body ended before its end; nothing was recorded",
                "innholdet tok slutt før det var helt; ingenting er registrert",
                0);
    }

    void answer(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        if (comeBack > 0) {
            response.setIntHeader("Retry-After", comeBack);
        }
        byte[] body = JSON.writeValueAsBytes(members());
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:utbredt:problem:" + code);
        members.put("title", code.replace('-', ' '));
        members.put("status", status);
        members.put("code", code);
        members.put("expected", expected);
        members.put("detail", detail);
        members.put("detailNb", detailNb);
        return members;
    }
}
