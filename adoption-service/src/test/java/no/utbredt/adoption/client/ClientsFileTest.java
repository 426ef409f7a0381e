package no.utbredt.adoption.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientsFileTest {

    private static final String HEAD = "client_id,name,orgnr,speaker,source_prefix";
    private static final String CGM = "cgm,CGM,999000010,VENDOR,urn:cgm:";

    @TempDir
    Path folder;

    @Test
    void a_file_from_before_there_were_inboxes_gives_nobody_one() throws IOException {
        assertThat(read(HEAD, CGM).find("cgm")).hasValueSatisfying(client -> {
            assertThat(client.inbox()).isFalse();
            assertThat(client.sourcePrefix()).isEqualTo("urn:cgm:");
        });
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "no, false", "'', false"})
    void who_asks_for_an_inbox_has_one(String said, boolean inbox) throws IOException {
        assertThat(read(HEAD + ",inbox", CGM + "," + said).find("cgm"))
                .hasValueSatisfying(client -> assertThat(client.inbox()).isEqualTo(inbox));
    }

    @Test
    void another_word_is_refused_with_its_line() {
        assertThatThrownBy(() -> read(HEAD + ",inbox", CGM + ",ja")).hasMessageContaining("line 2: inbox is yes, no");
    }

    private ClientsFile read(String... lines) throws IOException {
        return ClientsFile.read(Files.writeString(folder.resolve("clients.csv"), String.join("\n", lines) + "\n"));
    }
}
