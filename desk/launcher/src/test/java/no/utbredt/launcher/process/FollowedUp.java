package no.utbredt.launcher.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A steward who says something of a finding where such words are kept, and an operator who reads it in the view. */
record FollowedUp(Town town, HttpClient http) {

    FollowedUp(Town town) {
        this(town, HttpClient.newHttpClient());
    }

    /** What is answered to words of a finding nobody has said anything of. */
    JsonNode says(String finding, String json) throws IOException, InterruptedException {
        return answer(request("initiative", "/v1/follow-ups/" + finding, "steward-local", "utbredt:documents.write")
                .header("Content-Type", "application/json")
                .header("If-None-Match", "*")
                .PUT(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    /** What the view tells an operator. */
    JsonNode asOperator(String path) throws IOException, InterruptedException {
        return answer(request("reporting", path, "operator-local", "utbredt:operate"));
    }

    private HttpRequest.Builder request(String service, String path, String client, String scope) {
        return HttpRequest.newBuilder(URI.create(town.address(service) + path))
                .header("Authorization", "Bearer " + town.token(client, scope));
    }

    private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return JsonMapper.shared()
                .readTree(http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                        .body());
    }
}
