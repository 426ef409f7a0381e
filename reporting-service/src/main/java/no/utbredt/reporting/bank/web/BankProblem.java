package no.utbredt.reporting.bank.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.utbredt.edge.Problem;
import no.utbredt.reporting.bank.Rejected;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why the bank does not answer, as PxWebApi 2 tells it.
 *
 * @param type always the same
 * @param title one of those clients know
 * @param status of the answer
 * @param detail what is wrong, in English
 */
record BankProblem(String type, String title, int status, String detail) {

    private static final String TYPE = "Parameter error";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final JsonMapper JSON = new JsonMapper();

    static BankProblem of(Rejected rejected) {
        return new BankProblem(TYPE, rejected.title(), rejected.status(), rejected.detail());
    }

    static BankProblem tooOften(long seconds) {
        return new BankProblem(TYPE, "Too many requests", TOO_MANY_REQUESTS, "Come back in " + seconds + " seconds.");
    }

    static BankProblem tooLong(int most) {
        return new BankProblem(
                TYPE,
                "Too long query",
                HttpServletResponse.SC_REQUEST_URI_TOO_LONG,
                "A query has at most " + most + " characters; send the selection as a body (POST).");
    }

    /** Answers a request with it. */
    void write(HttpServletResponse response) throws IOException {
        byte[] body = JSON.writeValueAsBytes(this);
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
