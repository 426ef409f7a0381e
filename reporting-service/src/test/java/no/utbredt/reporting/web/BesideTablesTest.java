package no.utbredt.reporting.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Usage beside introduction and support beside adoption over HTTP. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class BesideTablesTest {
    private static final String USAGE =
            "/v1/usage-beside-introduction?service=kjernejournal&group=kommune&date=2024-05-31&from=2024-05-01";
    private static final String SUPPORT = "/v1/support-beside-adoption?service=kjernejournal&date=2024-06-30&group=";

    @Autowired
    private MockMvc http;

    @Test
    void a_month_says_how_many_of_those_introduced_used_it_and_who_used_it_without() throws Exception {
        ask(USAGE)
                .andExpect(jsonPath("$.basis.date").value("2024-05-31"))
                .andExpect(jsonPath("$.months", hasSize(1)))
                .andExpect(jsonPath("$.months[0].month").value("2024-05"))
                .andExpect(jsonPath("$.months[0].told").value(true))
                .andExpect(jsonPath("$.months[0].counts", hasSize(12)))
                .andExpect(jsonPath("$.months[0].counts[0].use").value("USED"))
                .andExpect(jsonPath("$.months[0].counts[0].actors").value(1))
                .andExpect(jsonPath("$.oddities.total").value(1))
                .andExpect(jsonPath("$.oddities.items[0].actor.name").value("Oslo"))
                .andExpect(jsonPath("$.oddities.items[0].kind").value("USE_WITHOUT_INTRODUCTION"))
                .andExpect(jsonPath("$.oddities.items[0].volume").value(7))
                .andExpect(jsonPath("$.oddities.items[0].usage.document").doesNotExist())
                .andExpect(jsonPath("$.oddities.items[0].usage.source").value("urn:utbredt:document:veikart-21.1"));
        ask(USAGE + "&format=csv")
                .andExpect(content().string(startsWith("month,told,introduction,use,actors,withheld,service")))
                .andExpect(content().string(containsString("2024-05,true,INTRODUCED,USED,1,false")));
    }

    @Test
    void of_those_that_may_be_persons_nothing_is_told() throws Exception {
        ask(USAGE.replace("kommune", "legekontor"))
                .andExpect(jsonPath("$.withheld").value(true))
                .andExpect(jsonPath("$.months", hasSize(0)))
                .andExpect(jsonPath("$.oddities.total").value(0));
        ask(SUPPORT + "legekontor").andExpect(jsonPath("$.waiting.total").value(0));
    }

    @Test
    void a_system_says_how_far_it_is_and_nothing_where_nobody_runs_it() throws Exception {
        ask(SUPPORT + "laboratorium")
                .andExpect(jsonPath("$.basis.cut").value("SYSTEM"))
                .andExpect(jsonPath("$.systems[0].system").doesNotExist())
                .andExpect(jsonPath("$.systems[?(@.system.id == 'cgm-allmenn')].support")
                        .value("IN_DEVELOPMENT"));
        ask(SUPPORT + "laboratorium&format=csv")
                .andExpect(content().string(startsWith("system,systemName,vendor,vendorName,support,state")));
    }

    @Test
    void sources_and_consumers_are_held_against_each_other() throws Exception {
        String exchange = "/v1/coverage/exchange?service=kjernejournal&date=2021-10-01&group=";
        ask(exchange + "kommune")
                .andExpect(jsonPath("$.roles", hasSize(2)))
                .andExpect(jsonPath("$.consumer.figure.numerator").value(1))
                .andExpect(jsonPath("$.counts", hasSize(6)))
                .andExpect(jsonPath("$.counts[0].kind").value("BOTH"))
                .andExpect(jsonPath("$.counts[2].upperBound").value(356))
                .andExpect(jsonPath("$.counts[4].actors").value(356))
                .andExpect(jsonPath("$.cells", hasSize(16)));
        ask(exchange + "legekontor")
                .andExpect(jsonPath("$.withheld").value(true))
                .andExpect(jsonPath("$.counts", hasSize(0)));
        ask(exchange + "kommune&format=csv")
                .andExpect(content().string(startsWith("kind,actors,kindLowerBound,kindUpperBound")))
                .andExpect(content().string(containsString("CONSUMER_ONLY,0,0,356,KNOWN,KNOWN,false")));
    }

    @Test
    void months_further_back_than_five_years_are_refused() throws Exception {
        http.perform(get(USAGE.replace("from=2024-05-01", "from=2019-05-30")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("from-invalid"));
    }

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(url)).andExpect(status().isOk());
    }
}
