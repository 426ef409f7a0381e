package no.utbredt.adoption.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What stands beside the stages comes through the same door: the contract's own examples are sound, and what is wrong in them is told. */
class BesideStagesTest {

    /** Numbers as they were written, as the door reads them. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Judge JUDGE = new Judge(LocalDate.parse("2024-06-10"));

    @ParameterizedTest
    @CsvSource({
        "usage-reported.v1, USAGE",
        "support-reported.v1, SUPPORT",
        "agreement-reported.v1, AGREEMENT",
        "heartbeat.v1, HEARTBEAT"
    })
    void an_approved_example_is_sound_and_of_the_kind_its_type_says(String example, ReportType type) {
        Judgement judged = JUDGE.judge(event(type, example), vendor());

        assertThat(judged)
                .isInstanceOfSatisfying(
                        Judgement.Sound.class,
                        sound -> assertThat(ReportType.of(sound.report())).isEqualTo(type));
    }

    @ParameterizedTest(name = "{0} {1} = {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            usage     | /actor        | null                                    | missing-field            | /data/actor
            usage     | /service      | "Digi Helse"                            | service-form             | /data/service
            usage     | /role         | "BOTH"                                  | role-unknown             | /data/role
            usage     | /channel      | "the portal"                            | code-form                | /data/channel
            usage     | /month        | "2024"                                  | month-form               | /data/month
            usage     | /month        | "2024-05-01"                            | month-form               | /data/month
            usage     | /month        | "2024-13"                               | date                     | /data/month
            usage     | /month        | "2024-07"                               | month-after-stated-at    | /data/month
            usage     | /volume       | -1                                      | number-out-of-range      | /data/volume
            usage     | /volume       | 1000000000001                           | number-out-of-range      | /data/volume
            usage     | /volume       | 1.5                                     | number-not-whole         | /data/volume
            usage     | /volume       | 1e400                                   | number-out-of-range      | /data/volume
            usage     | /volume       | 18446744073709551617                    | number-out-of-range      | /data/volume
            usage     | /volume       | 1e-600000                               | number-not-whole         | /data/volume
            usage     | /month        | "0001-01"                               | date-out-of-range        | /data/month
            usage     | /actor        | {"scheme": "ENH", "value": "000000000"} | organisation-number-never-issued | /data/actor/value
            agreement | /to           | "9999-12-31"                            | date-out-of-range        | /data/to
            agreement | /counterparty | "000000000"                             | organisation-number-never-issued | /data/counterparty
            support   | /product      | " "                                     | code-form                | /data/product
            support   | /planned      | {"earliest": "9999-12-31", "firmness": "WISH"} | date-out-of-range | /data/planned/earliest
            usage     | /volume       | "12"                                    | wrong-type               | /data/volume
            usage     | /unit         | "CLICKS"                                | usage-unit-unknown       | /data/unit
            usage     | /statedAt     | "2024-07"                               | stated-at-in-the-future  | /data/statedAt
            usage     | /corrects     | [{"source": "urn:x", "id": "1"}]        | names-another-source     | /data/corrects/0/source
            agreement | /kind         | "HANDSHAKE"                             | agreement-kind-unknown   | /data/kind
            agreement | /counterparty | "999000011"                             | organisation-number-check-digit | /data/counterparty
            agreement | /counterparty | "Norsk helsenett"                       | code-form                | /data/counterparty
            agreement | /signed       | "soon"                                  | date                     | /data/signed
            agreement | /to           | "2023"                                  | period-backwards         | /data/to
            support   | /state        | "SOLD"                                  | support-state-unknown    | /data/state
            support   | /planned      | null                                    | since-or-planned         | /data/validFrom
            support   | /validFrom    | {"date": "2024", "basis": "STARTED"}    | since-or-planned         | /data/validFrom
            support   | /planned      | {"firmness": "DECIDED"}                 | missing-field            | /data/planned/earliest
            support   | /planned      | {"earliest": "2025", "latest": "2024", "firmness": "WISH"} | period-backwards | /data/planned/latest
            support   | /planned      | {"earliest": "2025", "firmness": "SURE"}| firmness-unknown         | /data/planned/firmness
            support   | /vendor       | "964338531"                             | vendor-not-own           | /data/vendor
            heartbeat | /at           | "2024-06-03"                            | instant-form             | /data/at
            heartbeat | /at           | "2024-07-03T06:00:00Z"                  | stated-at-in-the-future  | /data/at
            heartbeat | /at           | "+99999-07-03T06:00:00Z"                | date-out-of-range        | /data/at
            heartbeat | /services     | ["A service"]                           | service-form             | /data/services/0
            """)
    void what_is_wrong_is_told_with_its_place(String kind, String field, String value, String code, String place) {
        ReportType type = ReportType.valueOf(kind.toUpperCase(java.util.Locale.ROOT));
        ObjectNode event = event(type, kind.equals("heartbeat") ? "heartbeat.v1" : kind + "-reported.v1");
        ((ObjectNode) event.path("data")).set(field.substring(1), JSON.readTree(value));

        assertThat(refusals(JUDGE.judge(event, vendor()))).containsExactly(code + " " + place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "-0", "0.0", "1e3"})
    void a_volume_that_is_whole_is_sound_however_it_is_written(String volume) {
        ObjectNode event = event(ReportType.USAGE, "usage-reported.v1");
        ((ObjectNode) event.path("data")).set("volume", JSON.readTree(volume));

        assertThat(JUDGE.judge(event, vendor())).isInstanceOf(Judgement.Sound.class);
    }

    @Test
    void an_actor_does_not_say_what_a_vendors_system_supports() {
        Client actor = new Client("bergen", "Bergen", "964338531", Speaker.ACTOR, "urn:utbredt:client:cgm-local:");

        assertThat(refusals(JUDGE.judge(event(ReportType.SUPPORT, "support-reported.v1"), actor)))
                .containsExactly("support-by-vendors-only /data/product");
    }

    @Test
    void who_quotes_a_vendor_says_which() {
        Client document = new Client("loader", "Loader", null, Speaker.DOCUMENT, "urn:utbredt:client:cgm-local:");
        ObjectNode event = event(ReportType.SUPPORT, "support-reported.v1");

        assertThat(refusals(JUDGE.judge(event, document))).containsExactly("missing-field /data/vendor");
        ((ObjectNode) event.path("data")).put("vendor", "964338531");
        assertThat(JUDGE.judge(event, document)).isInstanceOf(Judgement.Sound.class);
    }

    @Test
    void what_the_log_does_not_carry_of_one_kind_is_kept_beside_it_though_another_kind_has_a_field_of_that_name() {
        ObjectNode usage = event(ReportType.USAGE, "usage-reported.v1");
        assertThat(((Judgement.Sound) JUDGE.judge(usage, vendor())).footnote()).isNull();

        ((ObjectNode) usage.path("data")).put("counterparty", "Kari Nordmann");
        assertThat(((Judgement.Sound) JUDGE.judge(usage, vendor())).footnote()).isNotNull();
    }

    private static List<String> refusals(Judgement judgement) {
        return ((Judgement.Wrong) judgement)
                .refusals().stream()
                        .map(each -> each.fault().code() + " " + each.field())
                        .toList();
    }

    private static ObjectNode event(ReportType type, String example) {
        return JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", "1")
                .put("source", "urn:utbredt:client:cgm-local:bergen")
                .put("type", type.type())
                .set("data", example(example));
    }

    private static JsonNode example(String name) {
        try (@Nullable InputStream stream = BesideStagesTest.class.getResourceAsStream("/examples/" + name + ".json")) {
            return JSON.readTree(Objects.requireNonNull(stream, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Client vendor() {
        return new Client("cgm-local", "CGM", "999000010", Speaker.VENDOR, "urn:utbredt:client:cgm-local:");
    }
}
