package no.utbredt.initiative.roadmap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import no.utbredt.initiative.catalogue.ActorGroup;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.catalogue.Role;
import no.utbredt.initiative.catalogue.Service;
import no.utbredt.initiative.catalogue.ServiceKind;
import no.utbredt.initiative.finding.Draft;
import no.utbredt.initiative.roadmap.file.RoadmapReader;
import no.utbredt.initiative.roadmap.kafka.InitiativeDocuments;
import no.utbredt.initiative.roadmap.kafka.SourceDocuments;
import org.jspecify.annotations.Nullable;

/** The cast of the roadmap's tests: two documents, two services, and initiatives that are short to write. */
public final class Cast {

    public static final String SOURCES = """
            sources:
              - {id: veikart-21.1, title: Veikart 21.1, issuer: Direktoratet for e-helse, series: nasjonalt-veikart, publishedAt: "2021-10", scope: alt, classification: OPEN, licence: ikke angitt}
              - {id: nuit-2024-02-15, title: NUIT, issuer: Helsedirektoratet, series: nuit, publishedAt: "2024-02-15", scope: sakene, classification: OPEN, licence: ikke angitt}
              - {id: notat, title: Notat, issuer: Helsedirektoratet, publishedAt: "2023-05", scope: internt, classification: INTERN, licence: ikke angitt}
              - {id: utbredt, title: Egne lesninger, issuer: Utbredt, publishedAt: "2026-11", scope: avledet, classification: OPEN, licence: Apache-2.0}
            """;

    public static final String VEIKART = "source: {document: veikart-21.1, place: \"kap. 2\"}";
    public static final String NUIT = "source: {document: nuit-2024-02-15, place: \"sak 8/24\"}";

    private Cast() {}

    /** An initiative with nothing but its name. */
    public static String bare(String id) {
        return "id: %s\nkind: INITIATIVE\nnames:\n  - {name: Tiltak %s, %s}\n".formatted(id, id, VEIKART);
    }

    /** With a milestone first promised for the fourth quarter of 2021 and moved to 2023. */
    public static String pll() {
        return """
                id: pll
                kind: INITIATIVE
                nameEnglish: Patient's medication list
                names:
                  - {name: Pasientens legemiddelliste, %1$s}
                  - {name: PLL, %2$s}
                services:
                  - {service: pll, %1$s}
                milestones:
                  - id: pilot
                    name: Første kommune i utprøving
                    group: kommune
                    dates:
                      - {date: "2021-Q4", firmness: DECIDED, kind: PLANNED, %1$s}
                      - {date: "2023", firmness: FORECAST, kind: PLANNED, reason: forsinket, %2$s}
                """.formatted(VEIKART, NUIT);
    }

    public static World world() {
        ActorGroup kommune = new ActorGroup("kommune", "Kommune", "Municipality", true, null, false, List.of());
        Service pll = new Service(
                "pll",
                "pll",
                null,
                ServiceKind.SERVICE,
                null,
                null,
                "Pasientens legemiddelliste",
                null,
                List.of(new Service.Alias("Legemiddellisten", null)),
                List.of(new Service.GroupRoles("kommune", Set.of(Role.CONSUMER))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Catalogue catalogue = new Catalogue(Map.of(), Map.of("kommune", kommune), Map.of(), Map.of("pll", pll));
        return new World(catalogue, Set.of("NORD", "MIDT", "VEST", "SOR_OST"));
    }

    public static Initiative initiative(String text) {
        String id = text.lines().findFirst().orElseThrow().substring("id: ".length());
        Draft<Initiative> draft = new RoadmapReader().initiative(id + ".yaml", text, null);
        @Nullable Initiative content = draft.content();
        if (content == null) {
            throw new AssertionError(draft.findings().toString());
        }
        return content;
    }

    public static Sources sources() {
        Draft<Sources> draft = new RoadmapReader().sources("sources.yaml", SOURCES);
        @Nullable Sources content = draft.content();
        if (content == null) {
            throw new AssertionError(draft.findings().toString());
        }
        return content;
    }

    public static Roadmap roadmap(String... texts) {
        Map<String, Initiative> initiatives = new TreeMap<>();
        for (String text : texts) {
            Initiative initiative = initiative(text);
            initiatives.put(initiative.id(), initiative);
        }
        return new Roadmap(sources(), initiatives);
    }

    public static Initiatives initiatives() {
        return new InitiativeDocuments(new InMemoryArchive(Clock.systemUTC(), new Doorbell()));
    }

    public static Stewardship stewardship(Initiatives initiatives, KeptFiles files) {
        return new Stewardship(
                initiatives,
                files,
                new SourceDocuments(new InMemoryArchive(Clock.systemUTC(), new Doorbell())),
                new RoadmapReader(),
                Cast::world);
    }
}
