package no.utbredt.reporting.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import no.utbredt.contract.Topic;
import no.utbredt.contract.Topics;
import no.utbredt.reporting.kafka.Intakes;
import no.utbredt.reporting.knowledge.Knowledge;
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

    @BeforeEach
    void tell_odd_things() {
        List.of("1e30", "1e-30", "-1e18", "1e900000000", "9223372036854775808", "99999999999999999999.5")
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
                "/",
                "/?lang=en",
                "/tjeneste/kjernejournal",
                "/endringer",
                "/v1/status",
                "/v1/comparisons",
                "/v1/contradictions",
                "/v1/disagreements",
                "/v1/findings",
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
                "/v1/actors-by-stage?service=kjernejournal&group=kommune",
                "/v1/actors/m-4601/timeline",
                "/v1/actors/m-odd/timeline",
                "/v1/initiatives/kjernejournal-i-kommunene/progress"
            })
    void every_address_answers(String address) throws Exception {
        assertThat(http.perform(get(address)).andReturn().getResponse().getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_number_nobody_can_reckon_with_is_told_as_such() throws Exception {
        String text =
                http.perform(get("/v1/comparisons")).andReturn().getResponse().getContentAsString(UTF_8);

        assertThat(text).contains("UNRECKONABLE").doesNotContain("1E+30").contains("\"f-60\"");
    }

    private void tell(Topic topic, String id, String state) {
        String json = "{\"id\":\"" + id + "\",\"version\":{\"epoch\":1,\"number\":1},"
                + "\"history\":[{\"recordedAt\":\"2020-01-01T00:00:00Z\",\"state\":" + state + "}]}";
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
