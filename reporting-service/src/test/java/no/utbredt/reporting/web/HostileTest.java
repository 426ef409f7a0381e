package no.utbredt.reporting.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.reporting.kafka.Intakes;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.view.UnreadableRecords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What has got in, however odd, stops no page: what cannot be reckoned says so, the rest stands. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = {"management.endpoint.health.validate-group-membership=false", "told=oddly"})
@AutoConfigureMockMvc
class HostileTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Knowledge knowledge;

    /** Chooses what is told; another number tells other things. */
    private static final long SEED = Long.getLong("utbredt.odd", 1);

    /** How many records of each kind were told: each has an id of its own. */
    private static final Map<Topic, Integer> TOLD = new ConcurrentHashMap<>();

    @BeforeEach
    void tell_odd_things() {
        if (TOLD.isEmpty()) {
            oddly(Topics.PUBLISHED_FIGURES, Oddities.of("published-figure-state"));
            oddly(Topics.ACTORS, Oddities.of("actor-state"));
            oddly(Topics.ACTOR_GROUPS, Oddities.of("actor-group-state", "\"complete\": false", "\"complete\": true"));
            oddly(Topics.SERVICES, Oddities.of("service-state", "\"hf\"", "\"kommune\""));
            oddly(Topics.EHR_SYSTEMS, Oddities.of("ehr-system-state"));
            oddly(Topics.AREAS, Oddities.of("area-state"));
            oddly(Topics.DELEGATIONS, Oddities.of("delegation-state", "999000010", "999999999"));
            oddly(
                    Topics.INITIATIVES,
                    Oddities.of("initiative-state", "\"pll\"", "\"kjernejournal\"", "fastlege", "kommune"));
            oddly(
                    Topics.REPORTS,
                    Oddities.of("recorded-report", "digihelsestasjon", "kjernejournal", "\"helsestasjon\"", "null"));
            oddly(Topics.REPORTS, Oddities.of("recorded-report.usage", "digihelsestasjon", "kjernejournal"));
            oddly(Topics.REPORTS, Oddities.of("recorded-report.support", "digihelsestasjon", "kjernejournal"));
            oddly(Topics.REPORTS, Oddities.of("recorded-report.agreement", "digihelsestasjon", "kjernejournal"));
            oddly(Topics.REPORTS, Oddities.of("recorded-report.heartbeat"));
            oddly(
                    Topics.REPORTS,
                    Oddities.of(
                            "recorded-report.manner",
                            "journaldokumenter",
                            "kjernejournal",
                            "\"helsestasjon\"",
                            "null"));
            oddly(Topics.PROGRESS, Oddities.of("progress"));
        }
        List.of(
                        "1e15",
                        "-1e15",
                        "1e30",
                        "1e-30",
                        "-1e18",
                        "1e900000000",
                        "9223372036854775808",
                        "99999999999999999999.5")
                .forEach(number -> {
                    tell(Topics.PUBLISHED_FIGURES, "f" + number, figure(number, "ACTORS", number));
                    tell(Topics.PUBLISHED_FIGURES, "s" + number, figure(number, "SHARE_POPULATION", "7"));
                });
        tell(Topics.ACTORS, "m-odd", ACTOR.formatted(Long.MAX_VALUE, -5, Long.MAX_VALUE));
        tell(Topics.ACTORS, "m-odder", ACTOR.formatted(Long.MAX_VALUE, Long.MIN_VALUE, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/status",
                "/v1/comparisons",
                "/v1/contradictions",
                "/v1/disagreements",
                "/v1/findings",
                "/v1/usage",
                "/v1/usage?format=csv",
                "/v1/support",
                "/v1/agreements",
                "/v1/vendors",
                "/v1/agreements?format=csv",
                "/v1/support?format=csv",
                "/v1/vendors?format=csv",
                "/v1/statements?service=kjernejournal&limit=400",
                "/v1/statements?service=kjernejournal&format=csv",
                "/v1/statements?actor=m-4601",
                "/v1/statements?document=x",
                "/v1/silence?document=x&service=kjernejournal&initiative=kjernejournal-i-kommunene",
                "/v1/systems?limit=400",
                "/v1/systems?format=csv",
                "/v1/systems/dips-arena",
                "/v1/unplaced",
                "/v1/set-aside",
                "/v1/unreadable",
                "/v1/changes?since=2019-01-01",
                "/v1/coverage?service=kjernejournal&group=kommune",
                "/v1/coverage?service=kjernejournal&group=kommune&stage=in-use&date=2021-10-01",
                "/v1/coverage?service=kjernejournal&group=kommune&weight=population",
                "/v1/coverage?service=kjernejournal&group=kommune&weight=population&cut=county&format=csv",
                "/v1/coverage/series?service=kjernejournal&group=kommune&weight=population",
                "/v1/coverage?service=kjernejournal&group=kommune&rollup=0.5",
                "/v1/coverage/matrix?service=kjernejournal",
                "/v1/coverage/matrix?service=kjernejournal&weight=population&format=csv",
                "/v1/coverage/map?service=kjernejournal&group=kommune",
                "/v1/coverage/explanation?service=kjernejournal&group=kommune&weight=population&since=2020-01-01",
                "/v1/coverage/cube",
                "/v1/attention",
                "/v1/events",
                "/v1/events.atom",
                "/v1/actors/m-4601/profile",
                "/v1/coverage/status-table?group=kommune",
                "/v1/gap?service=kjernejournal&group=kommune&weight=population",
                "/v1/actors-by-stage?service=kjernejournal&group=kommune",
                "/v1/actors/m-4601/timeline",
                "/v1/actors/m-odd/timeline",
                "/v1/coverage?service=kjernejournal&group=kommune&cut=municipality&maxAge=100",
                "/v1/coverage?service=kjernejournal&group=kommune&structure=2021-01-01",
                "/v1/coverage/series?service=kjernejournal&group=kommune&cut=health-region&from=2020-01-01",
                "/v1/coverage/series?service=kjernejournal&group=kommune&by=week",
                "/v1/coverage/forecast?service=kjernejournal&group=kommune",
                "/v1/coverage/forecast?service=kjernejournal&group=kommune&weight=population&by=year&from=2010-01-01&format=csv",
                "/v1/funnel?service=kjernejournal&group=kommune",
                "/v1/time-between-stages?service=kjernejournal&group=kommune",
                "/v1/cohorts?service=kjernejournal&group=kommune&format=csv",
                "/v1/coverage?service=kjernejournal&group=kommune&cut=VENDOR,COUNTY&format=csv",
                "/v1/coverage/exchange?service=kjernejournal&group=kommune",
                "/v1/landscape?service=kjernejournal",
                "/v1/indicators",
                "/v1/usage-beside-introduction?service=kjernejournal&group=kommune",
                "/v1/support-beside-adoption?service=kjernejournal&group=kommune",
                "/v1/areas/helsefellesskap-bergen/readiness?service=kjernejournal",
                "/v1/actors/m-4601/partners?service=kjernejournal",
                "/v1/comparisons?limit=100&next=300",
                "/v1/set-aside?limit=500",
                "/v1/findings?limit=500",
                "/v1/initiatives/kjernejournal-i-kommunene/progress",
                "/pxwebapi/v2/tables?query=kjernejournal",
                "/pxwebapi/v2/tables/utbredelse/metadata?lang=en",
                "/pxwebapi/v2/tables/utbredelse/data",
                "/pxwebapi/v2/tables/utbredelse/data?valueCodes[Tjeneste]=kjernejournal&valueCodes[Rolle]=*&valueCodes[Gruppe]=kommune"
                        + "&valueCodes[Region]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=top(3)",
                "/pxwebapi/v2/tables/trinn/data?valueCodes[Tjeneste]=*&valueCodes[Rolle]=*&valueCodes[Gruppe]=*&valueCodes[Trinn]=*"
                        + "&valueCodes[ContentsCode]=Andel&valueCodes[Tid]=top(1)",
                "/pxwebapi/v2/tables/utbredelse-system/data",
                "/pxwebapi/v2/tables/utbredelse-leverandor/data",
                "/pxwebapi/v2/tables/systemstotte/data?outputFormat=csv",
                "/pxwebapi/v2/tables/bruk/data?outputFormat=xlsx",
                "/pxwebapi/v2/tables/maloppnaelse/data?outputFormat=html",
                "/pxwebapi/v2/tables/maloppnaelse/data?valueCodes[Mal]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=top(2)",
                "/pxwebapi/v2/tables/milepaler/data?valueCodes[Milepal]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=top(1)",
                "/pxwebapi/v2/tables/kompletthet/metadata?lang=en"
            })
    void every_address_answers(String address) throws Exception {
        MockHttpServletResponse answer = http.perform(get(address)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(() -> told(answer)).isEqualTo(200);
    }

    private static String told(MockHttpServletResponse answer) {
        return "-Dutbredt.odd=" + SEED + " " + new String(answer.getContentAsByteArray(), UTF_8);
    }

    /** Of each kind some are taken as they are, some are set aside, none is lost. */
    @Test
    void each_kind_of_record_is_taken_in_or_set_aside() throws Exception {
        assertThat(TOLD)
                .hasSize(10)
                .allSatisfy((topic, many) -> assertThat(many).isGreaterThan(30));
        knowledge.ask(Horizon.LATEST, known -> {
            assertThat(known.services()).hasSizeGreaterThan(20);
            assertThat(known.registry().groups()).hasSizeGreaterThan(20);
            assertThat(known.registry().ids()).hasSizeGreaterThan(380);
            assertThat(known.figures().all()).hasSizeGreaterThan(20);
            assertThat(known.initiatives()).hasSizeGreaterThan(20);
            assertThat(known.reports().count()).isGreaterThan(20);
            return known;
        });
    }

    /** One without an open name is nobody's. */
    @Test
    void every_actor_service_and_initiative_that_got_in_answers() throws Exception {
        List<String> addresses = knowledge.ask(Horizon.LATEST, known -> {
            List<String> all = new ArrayList<>();
            sample(known.initiatives().keySet(), 25).forEach(id -> all.add("/v1/initiatives/" + id + "/progress"));
            sample(known.services().keySet(), 25).forEach(id -> all.add("/v1/coverage/matrix?service=" + id));
            sample(known.registry().ids(), 25).forEach(id -> all.add("/v1/actors/" + id + "/timeline"));
            sample(known.registry().groups().keySet(), 25).forEach(id -> {
                all.add("/v1/coverage?service=kjernejournal&group=" + id);
                all.add("/v1/funnel?service=kjernejournal&group=" + id);
                all.add("/v1/coverage/forecast?service=kjernejournal&group=" + id);
            });
            return all;
        });
        for (String address : addresses) {
            MockHttpServletResponse answer =
                    http.perform(get(address)).andReturn().getResponse();
            assertThat(answer.getStatus())
                    .as(() -> address + " " + told(answer))
                    .isIn(200, 404);
        }
    }

    /** The last so many, which are the odd ones, spread. */
    private static List<String> sample(Collection<String> ids, int many) {
        List<String> odd = ids.stream().filter(id -> id.startsWith("utbredt.")).toList();
        return IntStream.range(0, Math.min(many, odd.size()))
                .mapToObj(at -> odd.get((int) ((long) at * odd.size() / many)))
                .toList();
    }

    @Test
    void a_number_nobody_can_reckon_with_is_told_as_such() throws Exception {
        String text =
                http.perform(get("/v1/comparisons")).andReturn().getResponse().getContentAsString(UTF_8);

        assertThat(text).contains("UNRECKONABLE").doesNotContain("1E+30").contains("\"f-60\"");
    }

    /** Every odd number, and some of the thousands of others. */
    private void oddly(Topic topic, Oddities odd) {
        List<String> others = new ArrayList<>(odd.others());
        Collections.shuffle(others, new Random(SEED));
        Stream.concat(odd.numbers().stream(), others.stream().limit(200)).forEach(each -> {
            String id = topic.name() + TOLD.merge(topic, 1, Integer::sum);
            record(topic, id, each.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + id + "\""));
        });
    }

    private void tell(Topic topic, String id, String state) {
        String json = "{\"id\":\"" + id + "\",\"version\":{\"epoch\":1,\"number\":1},"
                + "\"history\":[{\"recordedAt\":\"2020-01-01T00:00:00Z\",\"state\":" + state + "}]}";
        record(topic, id, json);
    }

    private void record(Topic topic, String id, String json) {
        var place = new TopicPartition(topic.name(), 0);
        var record = new ConsumerRecord<>(topic.name(), 0, 0, id.getBytes(UTF_8), json.getBytes(UTF_8));
        Intakes.into(knowledge, new UnreadableRecords(10))
                .take(new ConsumerRecords<>(Map.of(place, List.of(record)), Map.of()));
    }

    private static String figure(String number, String unit, String before) {
        return """
                {"service":"kjernejournal","role":"CONSUMER","group":"kommune","stage":"IN_USE",
                 "value":{"number":%s,"unit":"%s","qualifier":"EXACT"},"scopes":[],"asOf":"2021-10-01",
                 "statedAt":"2021-10","previous":{"number":%s,"figure":"f-60"},"change":{"number":%s,"since":"f-60"},
                 "certainty":"CERTAIN","quote":"=1+1","document":"x","classification":"OPEN"}
                """.formatted(number, unit, before, before);
    }

    private static final String ACTOR = """
            {"kind":"MUNICIPALITY","names":[{"value":"<b>=Rar</b>"}],
             "identifiers":[{"value":{"scheme":"KOMNR","value":"0000"}}],"parents":[],
             "groups":[{"value":"kommune"}],"places":[],
             "weights":[{"kind":"POPULATION","date":"2020-01-01","value":%d},
                        {"kind":"GP_LISTS","date":"2020-01-01","value":%d},
                        {"kind":"GP_PERSONS","date":"2020-01-01","value":%d}],
             "predecessors":[],"opened":null,"closed":null,"restricted":false}
            """;
}
