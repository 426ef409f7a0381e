package no.utbredt.initiative.document;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import no.utbredt.initiative.catalogue.InMemoryCatalogueFiles;
import no.utbredt.initiative.catalogue.Stewardship;
import no.utbredt.initiative.catalogue.file.CatalogueReader;
import no.utbredt.initiative.catalogue.kafka.CatalogueDocuments;
import no.utbredt.initiative.document.kafka.ContextDocuments;
import no.utbredt.initiative.roadmap.InMemoryKeptFiles;
import no.utbredt.initiative.roadmap.World;
import no.utbredt.initiative.roadmap.file.RoadmapReader;
import no.utbredt.initiative.roadmap.kafka.InitiativeDocuments;
import no.utbredt.initiative.roadmap.kafka.SourceDocuments;

/** An invented board paper, and a service that knows a little already. */
public final class BoardPaper {

    private static final String GROUPS = """
            groups:
              - {id: kommune, name: Kommune, nameEnglish: Municipality, complete: true, restricted: false, totals: []}
            """;
    private static final String KNOWN = """
            # a comment of its own
            solution: {id: fjordpost, name: Fjordpost}
            services:
              - {id: fjordpost, name: Fjordpost, kind: SERVICE, groups: [{group: kommune, roles: [CONSUMER]}]}
            """;
    private static final String OWN = """
            sources:
              - {id: utbredt, title: Egne lesninger, issuer: Utbredt, publishedAt: "2024", scope: avledet, classification: OPEN, licence: som prosjektet}
            """;
    private static final String ROADMAP = """
            id: fjordpost
            kind: PROJECT
            names: [{name: Fjordpost, source: {document: utbredt, place: s. 1}}]
            """;

    private BoardPaper() {}

    /** Has a service know that little. */
    public static void load(Stewardship catalogue, no.utbredt.initiative.roadmap.Stewardship roadmap) {
        catalogue.load(Map.of("groups.yaml", GROUPS, "fjordpost.yaml", KNOWN));
        roadmap.load(Map.of("sources.yaml", OWN, "fjordpost.yaml", ROADMAP));
    }

    /** What stands before anybody enters anything. */
    public static final class Office {

        public final InMemoryArchive archive = new InMemoryArchive(Clock.systemUTC(), new Doorbell());
        public final Stewardship catalogue = new Stewardship(
                new InMemoryCatalogueFiles(InstantSource.system()),
                new CatalogueDocuments(archive),
                new CatalogueReader());
        public final no.utbredt.initiative.roadmap.Stewardship roadmap;
        public final Contexts contexts;
        public final DocumentDesk desk;

        public Office() {
            roadmap = new no.utbredt.initiative.roadmap.Stewardship(
                    new InitiativeDocuments(archive),
                    new InMemoryKeptFiles(),
                    new SourceDocuments(archive),
                    new RoadmapReader(),
                    this::world);
            load(catalogue, roadmap);
            contexts = new ContextDocuments(archive);
            desk = new DocumentDesk(catalogue, roadmap, contexts, this::world);
        }

        private World world() {
            return new World(catalogue.catalogue(), Set.of("NORD"));
        }
    }

    /** The paper: a new service and a new group, something about an initiative, two reports, a figure and a word of context. */
    public static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("document.yaml", """
                id: styresak-42-2024
                title: "Styresak 42/2024"
                issuer: "Fjordby helseforetak (oppdiktet)"
                publishedAt: "2024-05-23"
                scope: "Innføring i foretakets område."
                classification: OPEN
                licence: "oppdiktet"
                """);
        files.put("catalogue/groups.yaml", """
                groups:
                  - {id: fjordkontor, name: Fjordkontor, nameEnglish: Fjord office, complete: false, restricted: false, totals: []}
                """);
        files.put("catalogue/fjordpost.yaml", """
                solution: {id: fjordpost, name: Fjordpost}
                services:
                  - id: fjordsvar
                    name: Fjordsvar
                    kind: SUB_SERVICE
                    parent: fjordpost
                    groups:
                      - {group: fjordkontor, roles: [CONSUMER]}
                """);
        files.put("roadmap/fjordpost.yaml", """
                id: fjordpost
                kind: PROJECT
                names: [{name: Fjordpost, source: {document: utbredt, place: s. 1}}]
                statuses:
                  - {status: RUNNING, date: "2024-05", source: {document: styresak-42-2024, place: "s. 3"}}
                services:
                  - {service: fjordsvar, source: {document: styresak-42-2024, place: "s. 3"}}
                """);
        files.put("reports.yaml", """
                reports:
                  - id: "1"
                    actor: {scheme: KOMNR, value: "4601"}
                    service: fjordsvar
                    role: CONSUMER
                    stage: IN_USE
                    validFrom: {date: "2024-05", basis: OBSERVED}
                    place: "s. 1"
                    quote: "Bergen bruker Fjordsvar"
                  - id: "2"
                    actor: {scheme: KOMNR, value: "0301"}
                    service: fjordpost
                    role: CONSUMER
                    stage: PILOTING
                    validFrom: {date: "2024-05", basis: OBSERVED}
                    place: "s. 2"
                    quote: "Oslo prøver ut Fjordpost"
                """);
        files.put("figures.yaml", """
                figures:
                  - id: styresak-42-2024-1
                    service: fjordsvar
                    role: CONSUMER
                    group: fjordkontor
                    stage: IN_USE
                    value: {number: 7, unit: ACTORS, qualifier: EXACT}
                    asOf: "2024-05"
                    place: "s. 2"
                    quote: "sju fjordkontor bruker det"
                """);
        files.put("context.yaml", """
                context:
                  - {fact: K1, why: PLAN, place: "s. 4", quote: "skal vurderes til høsten"}
                """);
        return files;
    }

    /** The paper with a word of one file exchanged. */
    public static Map<String, String> with(String file, String word, String other) {
        Map<String, String> files = files();
        files.compute(file, (name, text) -> String.valueOf(text).replace(word, other));
        return files;
    }
}
