package no.utbredt.adoption.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong in itself is refused with code, place and what would be right. */
class JudgeTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Judge JUDGE = new Judge(LocalDate.parse("2024-06-01"));

    @Test
    void aWholeReportIsSound() {
        assertThat(JUDGE.judge(bergen(), cgm())).isInstanceOf(Judgement.Sound.class);
    }

    @Test
    void theLeastAReportMustSayIsSound() {
        assertThat(JUDGE.judge(with("/data/serviceArea", "\"x\""), cgm())).isInstanceOf(Judgement.Sound.class);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /specversion                | "0.3"                               | specversion                     | 1.0
                    /specversion                | null                                | missing-field                   | 1.0
                    /id                         | null                                | missing-field                   | id
                    /id                         | "a b"                               | id-form                         | without space
                    /id                         | ""                                  | id-form                         | 1 to 200
                    /id                         | 17                                  | wrong-type                      | string
                    /source                     | null                                | missing-field                   | URI
                    /source                     | "urn:utbredt:client:dips-local:x"   | source-outside-prefix           | urn:utbredt:client:cgm-local:
                    /source                     | "urn:utbredt:client:cgm-local:"     | source-outside-prefix           | urn:utbredt:client:cgm-local:
                    /type                       | "no.utbredt.adoption.reported.v2"   | type-unknown                    | no.utbredt.adoption.reported.v1
                    /data                       | null                                | missing-field                   | JSON object
                    /data                       | "text"                              | wrong-type                      | JSON object
                    /data/actor                 | null                                | missing-field                   | scheme
                    /data/actor/scheme          | "FNR"                               | identifier-scheme               | ENH
                    /data/actor/value           | "964338532"                         | organisation-number-check-digit | 1
                    /data/actor/value           | "96433853"                          | organisation-number-form        | 9 digits
                    /data/actor/value           | 964338531                           | wrong-type                      | string
                    /data/service               | "Kjerne Journal"                    | service-form                    | lower-case
                    /data/service               | ""                                  | service-form                    | lower-case
                    /data/service               | null                                | missing-field                   | catalogue id
                    /data/role                  | "BOTH"                              | role-unknown                    | SOURCE CONSUMER
                    /data/stage                 | "SOLD"                              | stage-unknown                   | INTRODUCED
                    /data/stage                 | "NOT_RELEVANT"                      | not-relevant-by-stewards-only   | another stage
                    /data/validFrom             | "2021"                              | wrong-type                      | date and basis
                    /data/validFrom/date        | "2021-13"                           | date                            | 2021-10
                    /data/validFrom/date        | "2025"                              | valid-from-in-the-future        | 2024-06-01
                    /data/validFrom/date        | "2022"                              | valid-from-after-stated-at      | 2021-10-20
                    /data/validFrom/basis       | "GUESSED"                           | basis-unknown                   | STARTED OBSERVED
                    /data/statedAt              | null                                | missing-field                   | 2021
                    /data/statedAt              | "2024-06-02"                        | stated-at-in-the-future         | 2024-06-01
                    /data/statedAt              | "20 Oct 2021"                       | date                            | 2021-10-01
                    /data/scopes                | "ALDER"                             | wrong-type                      | list
                    /data/scopes/0              | "free text"                         | code-form                       | letters
                    /data/extent                | {"count": 6, "of": 5, "unit": "GPS"} | extent-count-above-of          | at most 5
                    /data/extent                | {"count": 0, "of": 0, "unit": "GPS"} | number-out-of-range            | from 1
                    /data/extent                | {"count": 1.5, "of": 5, "unit": "GPS"} | number-not-whole             | from 0
                    /data/extent                | {"count": -1, "of": 5, "unit": "GPS"} | number-out-of-range           | from 0
                    /data/extent                | {"count": "1", "of": 5, "unit": "GPS"} | wrong-type                   | from 0
                    /data/actor                 | {"scheme": "ENH", "value": "000000000"} | organisation-number-never-issued | check digit
                    /data/actor                 | {"scheme": "HER", "value": "000"}     | her-id-form                   | issued
                    /data/actor                 | {"scheme": "KOMNR", "value": "301"}   | municipality-number-form      | 4 digits
                    /data/actor                 | {"scheme": "KOMNR", "value": "٠٣٠١"}  | municipality-number-form      | 4 digits
                    /data/statedAt              | "9999-12-31"                        | date-out-of-range               | leave it out
                    /data/validFrom/date        | "0001-01-01"                        | date-out-of-range               | leave it out
                    /data/evidence/quote        | " \u00A0"                          | quote-form                      | words
                    /data/evidence/quote        | "a\\u0000b"                         | text-control                    | control
                    /data/certainty             | "MAYBE"                             | certainty-unknown               | CERTAIN UNCERTAIN
                    /data/verb                  | "har innført"                       | code-form                       | letters
                    /data/evidence/document     | null                                | missing-field                   | document
                    /data/evidence/classification | "SECRET"                          | classification-unknown          | OPEN INTERN
                    /data/manner                | "SOME"                              | wrong-type                      | object of codes
                    /data/manner                | {"part": "HALF"}                    | manner-code-unknown             | SOME SELECTED MOST
                    /data/manner                | {"part": 2}                         | wrong-type                      | string
                    /data/manner                | {"unit": "Lungeavdelingen"}         | manner-code-unknown             | MATERNITY
                    /data/manner                | {"degree": "HØY"}                   | manner-code-unknown             | HIGH LOW RISING FALLING
                    /data/manner                | {"marks": ["SOLD"]}                 | manner-code-unknown             | TRIAL_ENDED
                    /data/manner                | {"marks": [null]}                   | missing-field                   | TRIAL_ENDED
                    /data/manner                | {"marks": "LATE"}                   | wrong-type                      | list
                    /data/manner                | {"marks": ["LATE","LATE","LATE","LATE","LATE","LATE","LATE","LATE","LATE","LATE","LATE"]} | too-many                        | at most 10
                    /data/manner                | {"marks": ["NOT_TRIED"]}            | manner-contradicts              | before PILOTING
                    /data/manner                | {"marks": ["ALL_UNITS"], "unit": "MATERNITY"} | manner-contradicts              | ALL_UNITS, or else
                    /data/manner                | {"marks": ["ALL_UNITS"], "part": "MOST"} | manner-contradicts              | ALL_UNITS, or else
                    /data/manner                | {"planned": {"date": "2024"}}       | missing-field                   | IN_USE
                    /data/manner                | {"planned": {"stage": "UNKNOWN"}}   | manner-contradicts              | plan to reach
                    /data/manner                | {"planned": {"stage": "IN_USE", "date": "høsten 2024"}} | span                            | 2024-21 spring
                    /data/manner                | {"planned": {"stage": "IN_USE", "date": "9999/.."}} | date-out-of-range               | leave it out
                    /data/manner                | {"onBehalfOf": {"scheme": "FNR", "value": "1"}} | identifier-scheme               | ENH
                    /data/manner                | {"onBehalfOf": {"scheme": "ENH", "value": "964338531", "serviceArea": "helsestasjon"}} | manner-contradicts              | another organisation
                    /data/manner                | {"counterpart": {"role": "CONSUMER"}} | manner-contradicts              | other role
                    /data/manner                | {"counterpart": {}}                 | missing-field                   | SOURCE CONSUMER
                    /data/manner                | {"counterpart": {"role": "SOURCE", "group": "Fast leger"}} | service-form                    | lower-case
                    /data/manner                | {"counterpart": {"role": "SOURCE", "group": "fastlege", "actor": {"scheme": "KOMNR", "value": "0301"}}} | manner-contradicts              | an actor or a group
                    /data/corrects              | [{"source": "urn:utbredt:client:dips-local:x", "id": "1"}] | names-another-source | urn:utbredt:client:cgm-local:bergen
                    /data/corrects              | [{"source": "urn:utbredt:client:cgm-local:bergen", "id": "1"}] | names-itself | another report
                    """)
    void isRefused(String field, String value, String code, String expected) {
        Judgement judgement = JUDGE.judge(with(field, value), cgm());
        assertThat(judgement).isInstanceOfSatisfying(Judgement.Wrong.class, wrong -> {
            assertThat(wrong.refusals()).extracting(each -> each.fault().code()).containsExactly(code);
            assertThat(wrong.refusals()).extracting(Refusal::field).allMatch(each -> each.startsWith(field));
            assertThat(wrong.refusals())
                    .allSatisfy(each -> assertThat(each.fault().expected()).contains(expected));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"count\": 3.0, \"of\": 5, \"unit\": \"GPS\"}",
                "{\"count\": 3, \"of\": 5e0, \"unit\": \"GPS\"}",
                "{\"count\": 3, \"of\": 3000000000, \"unit\": \"GPS\"}"
            })
    void anExtentIsWhatTheSchemaTakes(String extent) {
        assertThat(JUDGE.judge(with("/data/extent", extent), cgm())).isInstanceOf(Judgement.Sound.class);
    }

    @Test
    void aHerIdIsANumberWhateverZerosStandBeforeIt() {
        assertThat(subject("{\"scheme\": \"HER\", \"value\": \"0012345\"}"))
                .isEqualTo(subject("{\"scheme\": \"HER\", \"value\": \"12345\"}"));
    }

    private static Subject subject(String actor) {
        Judgement.Sound sound = (Judgement.Sound) JUDGE.judge(with("/data/actor", actor), cgm());
        return ((Report.Adopted) sound.report()).actor();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        JsonNode event = JSON.readTree("{\"data\": {}}");
        assertThat(JUDGE.judge(event, cgm()))
                .isInstanceOfSatisfying(
                        Judgement.Wrong.class,
                        wrong -> assertThat(wrong.refusals())
                                .extracting(Refusal::field)
                                .contains("/specversion", "/source", "/id", "/type"));
    }

    @Test
    void whatIsNoObjectIsRefused() {
        assertThat(JUDGE.judge(JSON.readTree("17"), cgm())).isInstanceOf(Judgement.Wrong.class);
    }

    @Test
    void fiftyOneScopesAreTooMany() {
        String scopes = JSON.writeValueAsString(java.util.stream.IntStream.range(0, 51)
                .mapToObj(each -> "S" + each)
                .toList());
        assertThat(codes(JUDGE.judge(with("/data/scopes", scopes), cgm()))).containsExactly("too-many");
    }

    @Test
    void aStewardSaysNotRelevantWithWhereTheReasonStands() {
        ObjectNode event = with("/data/stage", "\"NOT_RELEVANT\"").put("source", "urn:utbredt:document:x");
        assertThat(JUDGE.judge(event, document())).isInstanceOf(Judgement.Sound.class);
        ((ObjectNode) event.path("data")).remove("evidence");
        assertThat(codes(JUDGE.judge(event, document()))).containsExactly("missing-field");
    }

    @Test
    void aRetractionNamesAtLeastOneReport() {
        ObjectNode event = bergen().put("type", ReportType.RETRACTION.type());
        assertThat(codes(JUDGE.judge(event, cgm()))).containsExactly("missing-field");
        ((ObjectNode) event.path("data"))
                .set(
                        "retracts",
                        JSON.readTree("[{\"source\": \"urn:utbredt:client:cgm-local:bergen\", \"id\": \"0\"}]"));
        assertThat(JUDGE.judge(event, cgm())).isInstanceOf(Judgement.Sound.class);
    }

    @Test
    void aQuoteOrAFieldWeDoNotKnowBecomesAFootnoteAndNothingElse() {
        assertThat(footnote(bergen())).isFalse();
        assertThat(footnote(with("/data/evidence/quote", "\"Bergen har innført\"")))
                .isTrue();
        assertThat(footnote(with("/data/contact", "\"Kari Nordmann\""))).isTrue();
    }

    private static boolean footnote(JsonNode event) {
        return ((Judgement.Sound) JUDGE.judge(event, cgm())).footnote() != null;
    }

    private static List<String> codes(Judgement judgement) {
        return ((Judgement.Wrong) judgement)
                .refusals().stream().map(each -> each.fault().code()).toList();
    }

    private static ObjectNode with(String field, String value) {
        ObjectNode event = bergen();
        String[] names = field.substring(1).split("/");
        JsonNode parent = event;
        for (int i = 0; i < names.length - 1; i++) {
            parent = parent.isArray() ? parent.get(Integer.parseInt(names[i])) : parent.path(names[i]);
        }
        String last = names[names.length - 1];
        if (parent instanceof tools.jackson.databind.node.ArrayNode list) {
            list.set(Integer.parseInt(last), JSON.readTree(value));
        } else {
            ((ObjectNode) parent).set(last, JSON.readTree(value));
        }
        return event;
    }

    private static ObjectNode bergen() {
        return (ObjectNode) JSON.valueToTree(Map.of(
                "specversion",
                "1.0",
                "type",
                ReportType.ADOPTION.type(),
                "id",
                "1",
                "source",
                "urn:utbredt:client:cgm-local:bergen",
                "data",
                JSON.readTree("""
                        {"actor": {"scheme": "ENH", "value": "964338531", "serviceArea": "helsestasjon"},
                         "service": "digihelsestasjon", "role": "CONSUMER", "stage": "INTRODUCED",
                         "validFrom": {"date": "2021-10", "basis": "OBSERVED"}, "statedAt": "2021-10-20",
                         "scopes": ["ALDER_0_12"], "evidence": {"document": "brev-1", "place": "s. 1"}}
                        """)));
    }

    private static Client cgm() {
        return new Client("cgm-local", "CGM", "999000010", Speaker.VENDOR, "urn:utbredt:client:cgm-local:");
    }

    private static Client document() {
        return new Client("utbredt-loader", "Loader", null, Speaker.DOCUMENT, "urn:utbredt:document:");
    }
}
