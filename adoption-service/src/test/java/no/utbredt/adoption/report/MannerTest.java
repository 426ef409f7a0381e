package no.utbredt.adoption.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.report.kafka.DeliveryRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manner of a report goes on the log in codes, decides with the rest whether two reports are the same, and changes no other. */
class MannerTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Client DOCUMENTS =
            new Client("utbredt-loader", "Loader", null, Speaker.DOCUMENT, "urn:utbredt:document:");
    private static final String WHOLE = """
            {"part": "MOST", "unit": "MATERNITY", "degree": "RISING", "marks": ["TEMPORARY", "LATE", "LATE"],
             "planned": {"stage": "IN_USE", "date": "2024-23/2026"},
             "onBehalfOf": {"scheme": "ENH", "value": "964338531"},
             "counterpart": {"role": "CONSUMER", "group": "fastlegekontor"}}""";

    @Test
    void everyPartOfItIsOnTheLogAndNothingOfItBesides() {
        JsonNode manner = content(WHOLE).path("manner");

        assertThat(manner).isEqualTo(JSON.readTree("""
                {"part": "MOST", "unit": "MATERNITY", "degree": "RISING", "marks": ["LATE", "TEMPORARY"],
                 "planned": {"stage": "IN_USE", "date": "2024-23/2026"},
                 "onBehalfOf": {"scheme": "ENH", "value": "964338531", "serviceArea": null},
                 "counterpart": {"role": "CONSUMER", "group": "fastlegekontor"}}"""));
        assertThat(sound(WHOLE).footnote()).isNull();
    }

    @Test
    void whatTheLogDoesNotCarryOfItIsKeptInTheFootnote() {
        assertThat(sound("{\"part\": \"SOME\", \"ward\": \"3B\"}").footnote()).isNotNull();
        assertThat(content("{\"part\": \"SOME\", \"ward\": \"3B\"}")).isEqualTo(content("{\"part\": \"SOME\"}"));
    }

    @Test
    void aReportWithoutMannerStandsOnTheLogAsItAlwaysDid() {
        for (String nothing : new String[] {"null", "{}", "{\"marks\": [], \"part\": null}"}) {
            assertThat(content(nothing).has("manner")).isFalse();
        }
    }

    @Test
    void theOrderOfMarksIsNoOtherContentAndAnotherMannerIs() {
        assertThat(hash("{\"marks\": [\"LATE\", \"TEMPORARY\"]}"))
                .isEqualTo(hash("{\"marks\": [\"TEMPORARY\", \"LATE\", \"LATE\"]}"));
        assertThat(hash("{\"part\": \"SOME\"}")).isNotEqualTo(hash("null")).isNotEqualTo(hash("{\"part\": \"MOST\"}"));
    }

    private static String hash(String manner) {
        return ContentHash.of(ReportType.ADOPTION.type(), content(manner));
    }

    private static JsonNode content(String manner) {
        Stamp stamp = new Stamp(DOCUMENTS, null, Instant.parse("2024-06-01T10:00:00Z"));
        return JSON.valueToTree(DeliveryRecord.of(new Stamped(sound(manner).report(), stamp, null, null)))
                .path("content");
    }

    private static Judgement.Sound sound(String manner) {
        JsonNode event = JSON.readTree("""
                {"specversion": "1.0", "type": "no.utbredt.adoption.reported.v1", "id": "1", "source": "urn:utbredt:document:sak-1",
                 "data": {"actor": {"scheme": "ENH", "value": "883658752"}, "service": "journaldokumenter", "role": "SOURCE",
                          "stage": "PILOTING", "validFrom": {"date": "2023", "basis": "OBSERVED"}, "statedAt": "2023-10-20",
                          "manner": %s}}""".formatted(manner));
        return (Judgement.Sound) new Judge(LocalDate.parse("2024-06-01")).judge(event, DOCUMENTS);
    }
}
