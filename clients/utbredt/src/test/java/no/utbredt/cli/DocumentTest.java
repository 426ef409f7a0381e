package no.utbredt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import no.utbredt.cli.Typist.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole document, as it is typed. */
class DocumentTest {

    private static final String TAKEN = """
            {"document": "sak-42", "title": "Styresak 42", "dryRun": false, "unchanged": 2, "context": 1,
             "differences": [{"file": "reports.yaml", "of": "REPORT", "id": "1", "what": "ADDED",
               "sentence": "The report 1 is new.", "sentenceNb": "Innrapporteringen 1 er ny."}],
             "unplaced": [{"file": "reports.yaml", "line": 4, "column": 5, "pointer": "/reports/0/actor", "code": "actor-not-known-yet",
               "detail": "nobody is registered", "detailNb": "ingen er registrert", "expected": "a registered actor"}]}\
            """;
    private static final String REFUSED = """
            {"status": 422, "code": "document-refused", "detail": "the document is refused", "findings": [
              {"file": "reports.yaml", "line": 6, "column": 3, "pointer": "/reports/0/service", "code": "unknown-service",
               "detail": "no service has that id", "detailNb": "ingen tjeneste har den id-en", "expected": "perhaps fjordpost"},
              {"file": "figures.yaml", "line": 9, "column": 3, "pointer": "/figures/0/stage", "code": "code-unknown",
               "detail": "no stage", "detailNb": "intet trinn", "expected": "one of them"}]}\
            """;

    @TempDir
    Path home;

    private Town town;
    private Typist steward;
    private String folder;

    @BeforeEach
    void somebody_is_logged_in_and_has_a_folder() throws Exception {
        town = new Town();
        steward = new Typist(home);
        assertThat(steward.logsIn(town).exit()).isZero();
        Path document = home.resolve("sak-42");
        Files.createDirectories(document.resolve("roadmap"));
        Files.writeString(document.resolve("document.yaml"), "id: sak-42\n");
        Files.writeString(document.resolve("roadmap/dho.yaml"), "id: dho\n");
        Files.writeString(document.resolve("sak-42.pdf"), "%PDF");
        folder = document.toString();
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void its_files_go_in_as_one_and_what_is_new_is_told_in_the_readers_language() {
        town.answers("/v1/documents", 200, TAKEN);

        Seen seen = steward.types("document", folder);

        assertThat(seen.exit()).isEqualTo(Exit.OK);
        assertThat(seen.out())
                .contains(
                        "The report 1 is new.",
                        "reports.yaml:4 /reports/0/actor",
                        "Styresak 42: 1 new or changed, 2 unchanged");
        assertThat(town.heard())
                .last()
                .asString()
                .startsWith("/v1/documents?dryRun=false ")
                .contains("\"document.yaml\":\"id: sak-42\\n\"", "\"roadmap/dho.yaml\"")
                .doesNotContain("PDF");
        assertThat(town.heard()).anySatisfy(each -> assertThat(each).contains("documents.write", "reports.write"));
        assertThat(steward.with("LANG", "nb_NO.UTF-8")
                        .types("document", folder, "--dry-run")
                        .out())
                .contains("Innrapporteringen 1 er ny.", "nothing is written");
        assertThat(town.heard()).last().asString().startsWith("/v1/documents?dryRun=true ");
    }

    @Test
    void every_fault_is_told_with_file_and_line() {
        town.answers("/v1/documents", 422, REFUSED);

        Seen seen = steward.types("document", folder);

        assertThat(seen.exit()).isEqualTo(Exit.REFUSED);
        assertThat(seen.err())
                .contains("reports.yaml:6 /reports/0/service", "perhaps fjordpost", "[unknown-service]")
                .contains("figures.yaml:9 /figures/0/stage", "[code-unknown]");
    }

    @Test
    void what_is_no_folder_of_a_document_is_told_before_anything_is_sent() throws Exception {
        int heard = town.heard().size();
        assertThat(steward.types("document", home.resolve("ingen").toString()).exit())
                .isEqualTo(Exit.USAGE);
        assertThat(steward.types(
                                "document",
                                Files.createDirectory(home.resolve("tom")).toString())
                        .err())
                .contains("0 files of YAML");
        assertThat(town.heard()).hasSize(heard);
    }
}
