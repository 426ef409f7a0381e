package no.utbredt.adoption.imports;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import no.utbredt.adoption.report.web.RunningAdoption;
import no.utbredt.local.testing.Patience;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that sends imports and looks what became of them. */
record Sender(RunningAdoption adoption, String token) {

    static final String SOURCE = "urn:utbredt:client:cgm-local:bergen";

    private static final JsonMapper JSON = new JsonMapper();

    /** Where it is. */
    String sent(String type, String more, String media, byte[] body) throws Exception {
        HttpResponse<String> answer = post("/v1/imports?type=" + type + more, media, body);
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** What it is once it is at its end. */
    JsonNode ended(String there) throws Exception {
        await().atMost(Patience.LONG).until(() -> status(there).path("endedAt").isString());
        return status(there);
    }

    JsonNode status(String there) throws IOException, InterruptedException {
        return JSON.readTree(adoption.get(token, there).body());
    }

    HttpResponse<String> post(String path, String media, byte[] body) throws Exception {
        HttpRequest.Builder post = request(path).header("Content-Type", media);
        return adoption.http().send(post.POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String accept) throws Exception {
        return adoption.http().send(request(path).header("Accept", accept).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + adoption.port() + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    static String counts(JsonNode told) {
        JsonNode rows = told.path("rows");
        return rows.path("read") + " read, " + rows.path("recorded") + " recorded, " + rows.path("duplicate")
                + " duplicate, " + rows.path("conflict") + " conflict, " + rows.path("refused") + " refused, "
                + rows.path("skipped") + " skipped";
    }

    static String event(String id, String stage) {
        return "{\"specversion\": \"1.0\", \"type\": \"no.utbredt.adoption.reported.v1\", \"id\": \"" + id
                + "\", \"source\": \"" + SOURCE
                + "\", \"data\": {\"actor\": {\"scheme\": \"KOMNR\", \"value\": \"4601\"}, "
                + "\"service\": \"digihelsestasjon\", \"role\": \"CONSUMER\", \"stage\": \"" + stage
                + "\", \"validFrom\": {\"date\": \"2021-10\", \"basis\": \"OBSERVED\"}, \"statedAt\": \"2021-10-20\"}}";
    }
}
