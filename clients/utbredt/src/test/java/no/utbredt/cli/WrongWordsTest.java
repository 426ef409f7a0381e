package no.utbredt.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.utbredt.cli.Typist.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongWordsTest {

    @TempDir
    Path home;

    private Typist cgm;

    @BeforeEach
    void somebody_is_logged_in() throws Exception {
        try (Town town = new Town()) {
            cgm = new Typist(home);
            assertThat(cgm.logsIn(town).exit()).isZero();
        }
    }

    @Test
    void wrong_words_are_told_what_would_be_right() {
        Seen actor = cgm.types("report", "--actor", "Bergen", "--service", "s", "--stage", "IN_USE", "--since", "2022");
        Seen stage = cgm.types("report", "--actor", "4601", "--service", "s", "--stage", "BRUK", "--since", "2022");
        Seen both = cgm.types(
                "report", "--actor", "4601", "--service", "s", "--stage", "IN_USE", "--since", "1", "--observed", "2");
        Seen extent = cgm.types(
                "report",
                "--actor",
                "4601",
                "--service",
                "s",
                "--stage",
                "IN_USE",
                "--since",
                "2022",
                "--extent",
                "6/5:DISTRICTS");

        assertThat(actor.exit()).isEqualTo(Exit.USAGE);
        assertThat(actor.err()).contains("organisation number (964338531)");
        assertThat(stage.err()).contains("IN_USE");
        assertThat(both.exit()).isEqualTo(Exit.USAGE);
        assertThat(extent.err()).contains("from 0 to 5");
    }
}
