package no.utbredt.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import no.utbredt.client.document.EnteredDocument;
import no.utbredt.client.document.Finding;
import no.utbredt.client.http.Answer;
import no.utbredt.client.http.Json;
import no.utbredt.client.http.Patience;
import no.utbredt.client.problem.Refusal;
import no.utbredt.client.token.Tokens;
import org.jspecify.annotations.Nullable;

/** A steward's way to the initiative-service, by which whole documents come in. */
public final class Documents {

    private static final int UNPROCESSABLE = 422;

    private final Calls calls;

    /**
     * @param service address of the initiative-service, such as {@code https://initiative.example.no}
     * @param tokens with the scopes {@code utbredt:documents.write} and {@code utbredt:reports.write}, bound to no key
     */
    public Documents(URI service, Tokens tokens, Patience patience) {
        this.calls = new Calls(service, tokens, patience);
    }

    /**
     * Enters a document. What is known already is left as it is, so that it may be sent again.
     *
     * @param files content by name within the folder, such as {@code document.yaml} and {@code roadmap/dho.yaml}
     * @param dryRun whether to judge it only
     * @throws Refusal with every fault at its file and line; nothing is changed then
     */
    public EnteredDocument enter(Map<String, String> files, boolean dryRun) {
        String body = Json.write(new Folder(files));
        Answer answer = calls.call(
                "/v1/documents?dryRun=" + dryRun,
                request -> request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.status() == UNPROCESSABLE) {
            List<Finding> findings = answer.read(Findings.class).findings();
            if (findings != null && !findings.isEmpty()) {
                throw new Refusal(findings.stream()
                        .map(each -> each.problem(UNPROCESSABLE))
                        .toList());
            }
        }
        return answer.as(EnteredDocument.class);
    }

    private record Folder(Map<String, String> files) {}

    private record Findings(@Nullable List<Finding> findings) {}
}
