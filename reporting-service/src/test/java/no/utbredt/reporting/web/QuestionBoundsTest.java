package no.utbredt.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class QuestionBoundsTest {

    private static final String COVERAGE = "/v1/coverage?service=digihelsestasjon&group=kommune";

    @Autowired
    private MockMvc http;

    @ParameterizedTest
    @ValueSource(
            strings = {"1e-600000", "1e600000", "1E-2147483647", "0.000000000000000000001", "-0.1", "1.1", "NaN", "0x1"
            })
    void a_share_nobody_can_reckon_with_is_refused_at_once(String share) throws Exception {
        http.perform(get(COVERAGE + "&rollup=" + share))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("rollup-invalid"));
        http.perform(get("/v1/initiatives/kjernejournal-i-kommunene/progress?majority=" + share))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("majority-invalid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2B999999999-12-31", "-999999999-01-01", "0001-01-01", "9999-12-31", "1799-12-31"})
    void a_day_nobody_can_reckon_with_is_refused_wherever_it_is_asked(String day) throws Exception {
        String progress = "/v1/initiatives/kjernejournal-i-kommunene/progress?";
        for (String address : new String[] {
            COVERAGE + "&date=",
            COVERAGE + "&structure=",
            COVERAGE + "&knownAt=",
            COVERAGE + "&statedBy=",
            "/v1/coverage/series?service=digihelsestasjon&group=kommune&to=",
            "/v1/coverage/series?service=digihelsestasjon&group=kommune&from=",
            "/v1/coverage/forecast?service=digihelsestasjon&group=kommune&date=",
            "/v1/coverage/forecast?service=digihelsestasjon&group=kommune&from=",
            "/v1/coverage/forecast?service=digihelsestasjon&group=kommune&target=75&due=",
            "/v1/funnel?service=digihelsestasjon&group=kommune&date=",
            "/v1/time-between-stages?service=digihelsestasjon&group=kommune&date=",
            "/v1/cohorts?service=digihelsestasjon&group=kommune&date=",
            "/v1/coverage/exchange?service=digihelsestasjon&group=kommune&date=",
            "/v1/landscape?service=digihelsestasjon&group=kommune&to=",
            "/v1/indicators?date=",
            "/v1/usage-beside-introduction?service=digihelsestasjon&group=kommune&from=",
            "/v1/support-beside-adoption?service=digihelsestasjon&group=kommune&structure=",
            "/v1/areas/pulje-1/readiness?service=digihelsestasjon&date=",
            "/v1/actors/m-4601/partners?service=digihelsestasjon&date=",
            "/v1/actors-by-stage?service=digihelsestasjon&group=kommune&date=",
            "/v1/changes?since=",
            "/v1/changes?date=",
            "/v1/comparisons?knownAt=",
            "/v1/unplaced?knownAt=",
            "/v1/findings?knownAt=",
            "/v1/usage?knownAt=",
            "/v1/usage?statedBy=",
            "/v1/usage?from=",
            "/v1/usage?to=",
            "/v1/support?date=",
            "/v1/support?knownAt=",
            "/v1/agreements?statedBy=",
            "/v1/vendors?knownAt=",
            "/v1/vendors?statedBy=",
            "/v1/statements?service=kjernejournal&date=",
            "/v1/statements?service=kjernejournal&knownAt=",
            "/v1/statements?service=kjernejournal&statedBy=",
            "/v1/silence?document=veikart-21.1&service=kjernejournal&knownAt=",
            "/v1/silence?document=veikart-21.1&service=kjernejournal&statedBy=",
            "/v1/systems?date=",
            "/v1/systems?knownAt=",
            "/v1/systems/dips-arena?date=",
            "/v1/actors/m-4601/timeline?statedBy=",
            progress + "date=",
            progress + "statedBy="
        }) {
            http.perform(get(URI.create(address + day)))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").exists())
                    .andExpect(jsonPath("$.expected").exists());
        }
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01, 400", "2019-01-01, 200"})
    void a_series_that_would_be_too_large_is_refused_before_it_is_begun(String from, int answer) throws Exception {
        var given = http.perform(get("/v1/coverage/series?service=digihelsestasjon&group=kommune&cut=municipality"
                        + "&to=2019-12-31&from=" + from))
                .andExpect(status().is(answer));
        if (answer == 400) {
            given.andExpect(jsonPath("$.code").value("question-too-dear"));
        }
    }

    @Test
    void changes_are_gone_through_page_by_page_each_once() throws Exception {
        String all = http.perform(get("/v1/changes?since=2019-01-01&limit=1000"))
                .andExpect(jsonPath("$.next").doesNotExist())
                .andReturn()
                .getResponse()
                .getContentAsString();
        int total = JsonPath.read(all, "$.total");
        String next = "";
        for (int page = 0; page < total; page++) {
            String one = http.perform(get("/v1/changes?since=2019-01-01&limit=1" + next))
                    .andExpect(jsonPath("$.changes", hasSize(1)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            Object expected = JsonPath.read(all, "$.changes[" + page + "]");
            assertThat((Object) JsonPath.read(one, "$.changes[0]")).isEqualTo(expected);
            Map<String, Object> told = JsonPath.read(one, "$");
            Object given = told.get("next");
            assertThat(given == null).isEqualTo(page == total - 1);
            next = "&next=" + given;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/usage?",
                "/v1/support?",
                "/v1/agreements?",
                "/v1/vendors?",
                "/v1/systems?",
                "/v1/systems/dips-arena?",
                "/v1/statements?service=kjernejournal&"
            })
    void a_list_is_asked_for_as_every_list_is(String list) throws Exception {
        for (String odd :
                List.of("limit=0", "limit=-1", "limit=1e3", "limit=3.0", "limit=99999999999999999999", "next=-1")) {
            http.perform(get(list + odd))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").exists())
                    .andExpect(jsonPath("$.field").exists())
                    .andExpect(jsonPath("$.expected").exists());
        }
        http.perform(get(list + "lmit=5"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("parameter-unknown"))
                .andExpect(jsonPath("$.expected", containsString("limit")));
        http.perform(get(list + "limit=1&limit=2")).andExpect(status().isBadRequest());
        http.perform(head(list + "limit=1")).andExpect(status().isOk());
        http.perform(post(list))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", containsString("GET")))
                .andExpect(jsonPath("$.code").exists());
        http.perform(get(list + "limit=1").header("Accept", "image/png"))
                .andExpect(status().isNotAcceptable())
                .andExpect(jsonPath("$.code").exists());
    }

    @Test
    void what_is_quoted_back_is_shortened() throws Exception {
        http.perform(get(COVERAGE + "&rollup=" + "9".repeat(5000)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", matchesPattern(".{1,300}")));
    }
}
