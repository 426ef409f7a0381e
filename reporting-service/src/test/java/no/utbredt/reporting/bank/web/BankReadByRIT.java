package no.utbredt.reporting.bank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The bank as somebody has it in R, who knows its address and has no package beside what comes with R. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "management.endpoint.health.validate-group-membership=false")
class BankReadByRIT {

    private static final String SELECTION = "/pxwebapi/v2/tables/utbredelse/data?valueCodes[Tjeneste]=digihelsestasjon"
            + "&valueCodes[Rolle]=CONSUMER&valueCodes[Gruppe]=kommune&valueCodes[Region]=0,03,1103"
            + "&valueCodes[ContentsCode]=Antall,Andel&valueCodes[Tid]=2021M12&outputFormat=csv";

    private static final String READ = """
            read <- read.csv(
              commandArgs(trailingOnly = TRUE)[1],
              na.strings = c("..", ".", ":"),
              colClasses = c(Region = "character"),
              check.names = FALSE)
            """;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @BeforeEach
    void is_there_r() {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "Rscript")));
        if (!there) {
            System.out.println("NOT RUN: the statistics bank was not read by R, there is no Rscript on the path "
                    + "(Debian: apt-get install --no-install-recommends r-base-core)");
        }
        Assumptions.assumeTrue(there, "not run: no Rscript here");
    }

    @Test
    void r_reads_a_table_from_its_address_with_its_names_and_codes_as_they_are() throws Exception {
        assertThat(said("cat(names(read), sep = '\\n'); cat(read$Region, sep = '\\n')"))
                .containsExactly(
                        "Tjeneste", "Rolle", "Gruppe", "Region", "Antall 2021M12", "Andel 2021M12", "0", "03", "1103");
    }

    @Test
    void r_reckons_with_the_figures_and_knows_which_are_not_there() throws Exception {
        assertThat(said("""
                cat(class(read[["Andel 2021M12"]]), "\\n")
                cat(read[["Antall 2021M12"]], "\\n")
                cat(is.na(read[["Andel 2021M12"]]), "\\n")
                cat(max(read[["Andel 2021M12"]], na.rm = TRUE), "\\n")
                """)).containsExactly("numeric", "1 1 NA", "FALSE FALSE TRUE", "100");
    }

    private List<String> said(String question) throws Exception {
        Path script = Files.writeString(folder.resolve("read.R"), READ + question);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        "Rscript", "--vanilla", script.toString(), "http://127.0.0.1:" + port + SELECTION)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        return Files.readAllLines(said).stream().map(String::strip).toList();
    }
}
