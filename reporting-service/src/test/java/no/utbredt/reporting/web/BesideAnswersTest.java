package no.utbredt.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import no.utbredt.edge.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What stands beside the stages is asked like any list: as known then, page by page or as comma-separated values. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = "management.endpoint.health.validate-group-membership=false")
@AutoConfigureMockMvc
class BesideAnswersTest {

    @Autowired
    private MockMvc http;

    @Test
    void usage_shows_the_later_stated_volume_and_the_others_beside_it_and_nothing_of_who_may_be_a_person()
            throws Exception {
        ask("/v1/usage?knownAt=2026-11-19")
                .andExpect(jsonPath("$.notice").value(Notice.TEXT))
                .andExpect(jsonPath("$.asOf.knownAt").value("2026-11-19"))
                .andExpect(jsonPath("$.asOf.provisional").value(false))
                .andExpect(jsonPath("$.usage.total").value(2))
                .andExpect(jsonPath("$.usage.items[1].actor.name").value("Bergen"))
                .andExpect(jsonPath("$.usage.items[1].month").value("2024-05"))
                .andExpect(jsonPath("$.usage.items[1].volume").value(120))
                .andExpect(jsonPath("$.usage.items[1].disagreement").value(true))
                .andExpect(jsonPath("$.usage.items[1].otherwise[0].volume").value(118))
                .andExpect(jsonPath("$.usage.items[1].report.speaker").value("OPERATOR"));
        ask("/v1/usage?statedBy=2024-06-02")
                .andExpect(jsonPath("$.usage.total").value(1))
                .andExpect(jsonPath("$.usage.items[0].volume").value(118));
        ask("/v1/usage?knownAt=2024-01-01").andExpect(jsonPath("$.usage.total").value(0));
        ask("/v1/usage?actor=o-1").andExpect(jsonPath("$.usage.total").value(0));
        ask("/v1/usage?from=2024-06-01").andExpect(jsonPath("$.usage.total").value(0));
    }

    @Test
    void a_list_goes_on_where_its_page_ended() throws Exception {
        ask("/v1/usage?limit=1")
                .andExpect(jsonPath("$.usage.items", hasSize(1)))
                .andExpect(jsonPath("$.usage.next").value("1"));
        ask("/v1/usage?limit=1&next=1")
                .andExpect(jsonPath("$.usage.items[0].actor.id").value("m-4601"))
                .andExpect(jsonPath("$.usage.next").doesNotExist());
    }

    @Test
    void support_tells_how_it_is_and_beside_it_what_is_planned() throws Exception {
        ask("/v1/support?service=kjernejournal")
                .andExpect(jsonPath("$.support.items[0].product").value("cgm-allmenn"))
                .andExpect(jsonPath("$.support.items[0].vendor").value("914839327"))
                .andExpect(jsonPath("$.support.items[0].state").value("IN_DEVELOPMENT"))
                .andExpect(jsonPath("$.support.items[0].planned.state").value("AVAILABLE"))
                .andExpect(jsonPath("$.support.items[0].planned.earliest").value("2027"));
        ask("/v1/support?date=2023-06-01")
                .andExpect(jsonPath("$.support.items[0].state").value("UNKNOWN"))
                .andExpect(jsonPath("$.support.items[0].report").doesNotExist());
    }

    @Test
    void agreements_stand_beside_the_stage() throws Exception {
        ask("/v1/agreements")
                .andExpect(jsonPath("$.agreements.total").value(1))
                .andExpect(jsonPath("$.agreements.items[0].kind").value("CONNECTION"))
                .andExpect(jsonPath("$.agreements.items[0].counterparty").value("NHN"))
                .andExpect(jsonPath("$.agreements.items[0].from").value("2024-06-01"));
    }

    @Test
    void a_vendor_that_has_nothing_new_is_not_silent() throws Exception {
        ask("/v1/vendors?knownAt=2026-11-20")
                .andExpect(jsonPath("$.vendors.items[0].organisation").value("914839327"))
                .andExpect(jsonPath("$.vendors.items[0].reports").value(3))
                .andExpect(jsonPath("$.vendors.items[0].nothingNewUntil").value("2026-11-18T06:00:00Z"))
                .andExpect(jsonPath("$.vendors.items[0].nothingNewOf[0]").value("kjernejournal"))
                .andExpect(jsonPath("$.vendors.items[0].silentDays").value(2));
        ask("/v1/vendors?knownAt=2026-11-17")
                .andExpect(jsonPath("$.vendors.items[0].lastHeartbeat").doesNotExist());
    }

    @Test
    void usage_without_a_report_and_a_report_of_use_without_usage_are_findings() throws Exception {
        ask("/v1/findings")
                .andExpect(jsonPath("$.items[*].kind", hasItem("USAGE_WITHOUT_REPORT")))
                .andExpect(jsonPath("$.items[?(@.kind == 'USAGE_WITHOUT_REPORT')].reports[0].id", hasItem("u-3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"usage", "support", "agreements", "vendors"})
    void each_list_is_told_as_comma_separated_values_with_its_basis_in_every_line(String list) throws Exception {
        String csv = http.perform(get("/v1/" + list + "?format=csv&knownAt=2026-11-19&limit=1"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8;header=present"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv.lines().findFirst().orElseThrow()).endsWith(",knownAt,statedBy,provisional,notice");
        assertThat(csv.lines().skip(1))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line).contains(",2026-11-19,,false,").contains(Notice.TEXT));
        assertThat(csv.lines().count()).isGreaterThan(list.equals("usage") || list.equals("vendors") ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/usage?tjeneste=x, parameter-unknown",
        "/v1/usage?from=2024, from-invalid",
        "/v1/usage?format=xls, format-invalid",
        "/v1/support?date=x, date-invalid",
        "/v1/agreements?knownAt=x, knownAt-invalid",
        "/v1/vendors?next=x, next-invalid"
    })
    void a_list_that_cannot_be_answered_says_what_would_be_right(String url, String code) throws Exception {
        http.perform(get(url))
                .andExpect(status().is(400))
                .andExpect(jsonPath("$.code").value(code));
    }

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(url)).andExpect(status().isOk());
    }
}
