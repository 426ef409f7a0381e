package no.utbredt.adoption.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.utbredt.adoption.fault.FaultyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a statement stands is on the log for ever: a grammar, never free text. */
class PlaceInDocumentTest {

    private static final Pattern PLACE = Pattern.compile("\\bplace: \"(.*)\"");

    @Test
    void everyPlaceOfTheProjectsOwnDocumentsIsTaken() throws IOException {
        List<String> places = places();
        assertThat(places)
                .hasSizeGreaterThan(50)
                .allSatisfy(place -> assertThat(Codes.place(place)).isEqualTo(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s. 1", "side 4", "sak 9/24", "vedlegg 2a, tabell 3", "kap. 2 s. 14–15", "L12–L14"})
    void isAPlace(String text) {
        assertThat(Codes.place(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari Nordmann",
                "kap. 2, Kari Nordmann",
                "tlf 91234567",
                "s. 91234567",
                "L 912 34 567",
                "s. 01017012345",
                "kap. 2\n",
                ""
            })
    void isNoPlace(String text) {
        assertThatThrownBy(() -> Codes.place(text)).isInstanceOf(FaultyValue.class);
    }

    @Test
    void aPlaceIsAtMostAHundredCharacters() {
        assertThat(Codes.place("s. 1" + ", 1".repeat(32))).hasSize(100);
        assertThatThrownBy(() -> Codes.place("s. 11" + ", 1".repeat(32))).isInstanceOf(FaultyValue.class);
    }

    private static List<String> places() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "data", "documents"))) {
            return files.filter(file -> file.endsWith("reports.yaml"))
                    .flatMap(PlaceInDocumentTest::placesIn)
                    .toList();
        }
    }

    private static Stream<String> placesIn(Path file) {
        try {
            return PLACE.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
