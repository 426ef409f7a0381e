package no.utbredt.initiative.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.utbredt.initiative.catalogue.Contents;
import no.utbredt.initiative.catalogue.Review;
import no.utbredt.initiative.finding.Draft;
import org.junit.jupiter.api.Test;

/** The project's own catalogue. */
final class CatalogueFilesTest {

    @Test
    void everyFileOfTheProjectIsTaken() {
        Map<String, String> files = new DataFolder(Path.of("../data/catalogue")).files();
        CatalogueReader reader = new CatalogueReader();
        List<Draft<Contents>> drafts = files.entrySet().stream()
                .map(file -> reader.read(file.getKey(), file.getValue()))
                .toList();

        Review review = Review.of(List.of(), drafts);

        assertThat(review.findings()).isEmpty();
        assertThat(review.taken()).hasSameSizeAs(files.keySet()).hasSizeGreaterThan(20);
        assertThat(review.catalogue().services()).containsKeys("kjernejournal", "digihelsestasjon", "e-resept");
    }
}
