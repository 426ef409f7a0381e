package no.utbredt.client;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import no.utbredt.client.problem.Refusal;
import no.utbredt.client.problem.Unreachable;
import no.utbredt.client.state.Difference;
import no.utbredt.client.state.OwnActors;
import no.utbredt.client.state.OwnActorsQuestion;
import no.utbredt.client.state.StateOrder;
import no.utbredt.client.verdict.OwnReports;
import no.utbredt.client.verdict.OwnReportsQuestion;

/** Whom a client may speak of, and what it has told. Throws {@link Refusal} and {@link Unreachable} as {@link AdoptionClient} does. */
public final class Mine {

    private final Calls calls;

    Mine(Calls calls) {
        this.calls = calls;
    }

    /**
     * Says who of all one speaks for uses a service, as a table (UTF-8) with the columns scheme, actor and serviceArea. Sent again it is
     * the same reports, counted once.
     *
     * @throws Refusal if it leaves out somebody without saying what became of them, or is not sure of whom it speaks
     * @throws IOException if the file cannot be read
     */
    public Difference state(Path table, StateOrder order) throws IOException {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofFile(table);
        return calls.call(
                        order.address(),
                        request -> request.header("Content-Type", "text/csv")
                                .header("Prefer", "wait=" + AdoptionClient.VERDICT.toSeconds())
                                .POST(body))
                .as(Difference.class);
    }

    /** A page of those one may speak of, with what one has told of each. */
    public OwnActors actors(OwnActorsQuestion question) {
        return calls.call(question.address(), HttpRequest.Builder::GET).as(OwnActors.class);
    }

    /** A page of one's own reports. */
    public OwnReports reports(OwnReportsQuestion question) {
        return calls.call(question.address(), HttpRequest.Builder::GET).as(OwnReports.class);
    }
}
