package no.utbredt.launcher.process;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A vendor that quotes a document in its reports, and the operator who erases its words. */
record QuotingVendor(Town town, HttpClient http) {

    private static final String SOURCE = "urn:utbredt:client:cgm-local:ord";

    QuotingVendor(Town town) {
        this(town, HttpClient.newHttpClient());
    }

    /** What the door answered to a report that Bergen's helsestasjon has taken a service into use. */
    JsonNode says(String id, String service, String document, String quote, String classification) {
        String event = """
                {"specversion": "1.0", "type": "no.utbredt.adoption.reported.v1", "id": "%s", "source": "%s",
                 "data": {"actor": {"scheme": "KOMNR", "value": "4601", "serviceArea": "helsestasjon"},
                          "service": "%s", "role": "CONSUMER", "stage": "IN_USE",
                          "validFrom": {"date": "2023-02-01", "basis": "STARTED"}, "statedAt": "2023-02-15",
                          "evidence": {"document": "%s", "place": "s. 4", "quote": "%s", "classification": "%s"}}}
                """.formatted(id, SOURCE, service, document, quote, classification);
        HttpRequest request = HttpRequest.newBuilder(URI.create(town.address("adoption") + "/v1/reports"))
                .header("Content-Type", "application/cloudevents+json")
                .header("Prefer", "wait=30")
                .header("Authorization", "Bearer " + town.token("cgm-local", "utbredt:reports.write"))
                .POST(HttpRequest.BodyPublishers.ofString(event, StandardCharsets.UTF_8))
                .build();
        return JsonMapper.shared().readTree(send(request).body()).at("/results/0");
    }

    /** The status of the answer to the operator. */
    int erased(String id) {
        String name = "source=" + URLEncoder.encode(SOURCE, StandardCharsets.UTF_8) + "&id=" + id;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(town.address("adoption") + "/v1/reports/footnote?" + name))
                .header("Authorization", "Bearer " + town.token("operator-local", "utbredt:operate"))
                .DELETE()
                .build();
        return send(request).statusCode();
    }

    String page(String path) {
        return send(HttpRequest.newBuilder(URI.create(town.address("reporting") + path))
                        .build())
                .body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
