package no.utbredt.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The invented board paper of forty facts as a folder, with what Bergen does and a count beside them. JSON is YAML too. */
final class BoardPaper {

    static final String ID = "styresak-42-2024";
    static final String TITLE = "Styresak 42/2024: Status for digitale tjenester";
    /** The forty facts, Bergen, and the count. */
    static final int STATEMENTS = 42;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path FACTS = Path.of("../../event-contract/src/main/resources/examples/board-paper.json");

    private BoardPaper() {}

    /** Lays the folder, all its services with that prefix so that none is known before. */
    static Path lay(Path folder) {
        Set<String> services = new LinkedHashSet<>();
        ObjectNode reports = JSON.createObjectNode();
        ArrayNode list = reports.putArray("reports");
        for (JsonNode event : JSON.readTree(FACTS.toFile())) {
            list.add(report(event));
            services.add(event.at("/data/service").asString());
        }
        list.add(bergen());
        write(folder, "document.yaml", """
                id: %s
                title: "%s"
                issuer: "Fjordby helseforetak (oppdiktet)"
                publishedAt: "2024-03-14"
                scope: "Status for innføring i foretakets område."
                classification: OPEN
                licence: "oppdiktet"
                """.formatted(ID, TITLE));
        write(folder, "reports.yaml", JSON.writeValueAsString(reports));
        write(folder, "catalogue/styresak.yaml", JSON.writeValueAsString(catalogue(services)));
        write(folder, "catalogue/groups.yaml", """
                groups:
                  - {id: fjordkontor, name: Fjordkontor, nameEnglish: Fjord office, complete: false, restricted: false, totals: []}
                """);
        write(folder, "figures.yaml", """
                figures:
                  - id: %s-T1
                    service: tjeneste-01
                    role: CONSUMER
                    group: kommune
                    stage: IN_USE
                    value: {number: 7, unit: ACTORS, qualifier: EXACT}
                    asOf: "2024-03"
                    place: "s. 9"
                    quote: "sju kommuner bruker den"
                """.formatted(ID));
        write(folder, "roadmap/styresak-tiltak.yaml", """
                id: styresak-tiltak
                kind: PROJECT
                names: [{name: Fjordtiltaket, source: {document: %1$s, place: "s. 1"}}]
                statuses: [{status: RUNNING, date: "2024-03", source: {document: %1$s, place: "s. 1"}}]
                """.formatted(ID));
        write(folder, "context.yaml", """
                context:
                  - {fact: K1, why: PLAN, place: "s. 10", quote: "skal vurderes til høsten"}
                """);
        return folder;
    }

    private static ObjectNode report(JsonNode event) {
        ObjectNode report = (ObjectNode) event.path("data").deepCopy();
        JsonNode evidence = report.remove("evidence");
        report.put("id", event.path("id").asString());
        report.set("place", evidence.path("place"));
        report.set("quote", evidence.path("quote"));
        return report;
    }

    private static ObjectNode bergen() {
        return (ObjectNode) JSON.readTree("""
                {"id": "bergen", "actor": {"scheme": "KOMNR", "value": "4601", "serviceArea": "helsestasjon"},
                 "service": "digihelsestasjon", "role": "CONSUMER", "stage": "IN_USE",
                 "validFrom": {"date": "2024-03", "basis": "OBSERVED"}, "place": "s. 8", "quote": "Bergen bruker DigiHelsestasjon"}
                """);
    }

    private static ObjectNode catalogue(Set<String> services) {
        ObjectNode file = JSON.createObjectNode();
        file.putObject("solution").put("id", "styresak").put("name", "Tjenestene i styresaken");
        ArrayNode list = file.putArray("services");
        services.forEach(id -> {
            ObjectNode service =
                    list.addObject().put("id", id).put("name", "Tjeneste " + id).put("kind", "SERVICE");
            service.putArray("groups")
                    .addObject()
                    .put("group", "kommune")
                    .putArray("roles")
                    .add("SOURCE")
                    .add("CONSUMER");
        });
        return file;
    }

    /** Exchanges words of one of its files. */
    static void exchange(Path folder, String file, String words, String others) {
        try {
            String text = Files.readString(folder.resolve(file));
            write(folder, file, text.replace(words, others));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
