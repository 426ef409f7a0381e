package no.utbredt.adoption.actor.web;

import static no.utbredt.adoption.Callers.operator;
import static no.utbredt.adoption.Callers.steward;
import static no.utbredt.adoption.Callers.vendor;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.utbredt.adoption.WebSlice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest(properties = "utbredt.data=../data")
@ContextConfiguration(classes = WebSlice.class)
final class ActorsControllerTest {

    private static final String OFFICE = """
            {"kind": "GP_OFFICE",
             "names": [{"value": "Legene i Vika"}],
             "identifiers": [{"value": {"scheme": "ENH", "value": "%s"}, "from": "2020-01-01"}],
             "groups": [{"value": "legekontor"}],
             "sources": ["test"]}
            """;

    private static final String HARAM = """
            {"kind": "MUNICIPALITY",
             "names": [{"value": "Haram og omegn", "from": "2030-01-01"}],
             "identifiers": [{"value": {"scheme": "KOMNR", "value": "1599"}, "from": "2030-01-01"}],
             "groups": [{"value": "kommune", "from": "2030-01-01"}],
             "places": [{"value": {"county": "15", "countyName": "Møre og Romsdal", "healthRegion": "MIDT"}}],
             "weights": [{"kind": "POPULATION", "date": "2030-01-01", "value": 20000}],
             "predecessors": [{"actor": "m-1580", "date": "2030-01-01"}, {"actor": "m-1508", "date": "2030-01-01"}],
             "opened": "2030-01-01"}
            """;

    @Autowired
    MockMvc http;

    @Test
    void the_registry_is_answered_as_it_was_known_on_a_day() throws Exception {
        ask("?kommunenr=3001&date=2021-10-01&knownAt=2024-06-01")
                .andExpect(jsonPath("$.knownAt").value("2024-06-01"))
                .andExpect(jsonPath("$.actors[0].id").value("m-3001"));
        ask("?kommunenr=3001&date=2021-10-01&knownAt=2024-05-31")
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void halden_is_one_actor_found_by_the_number_it_had_then() throws Exception {
        ask("?kommunenr=3001&date=2021-10-01")
                .andExpect(jsonPath("$.actors[0].id").value("m-3001"));
        ask("?kommunenr=3101&date=2024-06-01")
                .andExpect(jsonPath("$.actors[0].id").value("m-3001"));
        ask("?kommunenr=3001&date=2024-06-01").andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void an_organisation_number_finds_its_organisation_today() throws Exception {
        ask("?orgnr=983974724")
                .andExpect(jsonPath("$.date").value("2024-06-01"))
                .andExpect(jsonPath("$.actors", hasSize(1)))
                .andExpect(jsonPath("$.actors[0].kind").value("HF"))
                .andExpect(jsonPath("$.actors[0].groups", hasItem("sykehus")));
    }

    @Test
    void a_wrong_check_digit_is_told_the_right_one() throws Exception {
        ask("?orgnr=983974723", 400)
                .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("organisation-number-check-digit"))
                .andExpect(jsonPath("$.field").value("orgnr"))
                .andExpect(jsonPath("$.expected").value("4"))
                .andExpect(jsonPath("$.detailNb").exists());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"names\": []                                             | actor-nameless      | ",
                "\"names\": [{\"value\": \" \\u00A0\\u200B\\n\"}]            | actor-nameless      | ",
                "\"names\": [{\"value\": \"a\\u0000b\"}]                     | text-control        | /names/0/value",
                "\"names\": [{\"value\": \"a\\uD800b\"}]                     | text-not-unicode    | /names/0/value",
                "\"kind\": \"PHARMACY\"                                    | member-twice        | /kind",
                "\"nmaes\": []                                             | member-unknown      | /nmaes",
                "\"weights\": [{\"kind\": \"POPULATION\", \"date\": \"2024-01-01\", \"value\": 3.9}]     | number-not-whole    | /weights/0/value",
                "\"weights\": [{\"kind\": \"POPULATION\", \"date\": \"2024-01-01\", \"value\": -0.5}]    | number-not-whole    | /weights/0/value",
                "\"weights\": [{\"kind\": \"POPULATION\", \"date\": \"2024-01-01\", \"value\": 1e-5}]    | number-not-whole    | /weights/0/value",
                "\"weights\": [{\"kind\": \"POPULATION\", \"date\": \"2024-01-01\", \"value\": 1e400}]   | number-out-of-range | /weights/0/value",
                "\"weights\": [{\"kind\": \"POPULATION\", \"date\": \"2024-01-01\", \"value\": 18446744073709551617}] | number-out-of-range | /weights/0/value",
                "\"weights\": [{\"kind\": \"POPULATION\", \"date\": \"+999999999-12-31\", \"value\": 1}] | day                 | /weights/0/date",
                "\"closed\": \"9999-12-31\"                                | date-out-of-range   | /closed",
                "\"opened\": \"0001-01-01\"                                | date-out-of-range   | /opened",
                "\"places\": [{\"value\": {\"county\": \"3\"}}]              | county-form         | /places/0/value/county",
                "\"id\": \"another\"                                       | id-differs          | /id",
            })
    void what_a_person_wrote_and_cannot_have_meant_is_refused(String member, String code, String field)
            throws Exception {
        String body = member.startsWith("\"names\"")
                ? "{\"kind\": \"PHARMACY\", " + member + "}"
                : "{\"kind\": \"PHARMACY\", \"names\": [{\"value\": \"x\"}], " + member + "}";
        register("odd", body, 400)
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(
                        field == null
                                ? jsonPath("$.detailNb").exists()
                                : jsonPath("$.field").value(field));
    }

    @Test
    void which_system_an_actor_runs_from_when_is_registered_asked_back_and_told_of_a_day() throws Exception {
        String laboratory = """
                {"kind": "LABORATORY", "names": [{"value": "Prøvelaboratoriet"}],
                 "identifiers": [{"value": {"scheme": "HER", "value": "77100"}}],
                 "systems": [{"system": "prove", "to": "2023-12-31", "source": "a letter"},
                             {"system": "%s", "serviceArea": "legevakt", "from": "%s"}]}
                """;
        register("runs", laboratory.formatted("eksempel", "2024-01-01"), 200)
                .andExpect(jsonPath("$.history[0].state.systems", hasSize(2)))
                .andExpect(jsonPath("$.history[0].state.systems[0].source").value("a letter"))
                .andExpect(jsonPath("$.history[0].state.systems[1].from").value("2024-01-01"));
        ask("?her=77100&date=2023-06-01")
                .andExpect(jsonPath("$.actors[0].systems", hasSize(1)))
                .andExpect(jsonPath("$.actors[0].systems[0].system").value("prove"));
        ask("?her=77100&date=2024-06-01")
                .andExpect(jsonPath("$.actors[0].systems[0].serviceArea").value("legevakt"));
        register("runs", laboratory.formatted("Eksempel", "2024-01-01"), 400)
                .andExpect(jsonPath("$.code").value("system-id-form"))
                .andExpect(jsonPath("$.field").value("/systems/1/system"));
        register("runs", laboratory.formatted("eksempel", "2201-01-01"), 400)
                .andExpect(jsonPath("$.field").value("/systems/1/from"));
    }

    @Test
    void a_her_id_with_zeros_before_it_is_the_same_and_found_as_the_same() throws Exception {
        String pharmacy = """
                {"kind": "PHARMACY", "names": [{"value": "Prøveapoteket"}],
                 "identifiers": [{"value": {"scheme": "HER", "value": "%s"}}]}
                """;
        register("her-1", pharmacy.formatted("77001"), 200);
        register("her-2", pharmacy.formatted("077001"), 409);
        ask("?her=0077001").andExpect(jsonPath("$.total").value(1));
        ask("?her=000", 400).andExpect(jsonPath("$.code").value("her-id-form"));
        ask("?orgnr=000000000", 400).andExpect(jsonPath("$.code").value("organisation-number-never-issued"));
        ask("?county=3", 400).andExpect(jsonPath("$.code").value("county-form"));
    }

    @Test
    void a_name_is_found_however_its_letters_are_composed() throws Exception {
        ask("?kommunenr=1508").andExpect(jsonPath("$.total").value(1));
        String parts = java.text.Normalizer.normalize("ålesund", java.text.Normalizer.Form.NFD);
        ask("?group=kommune&q=" + parts).andExpect(jsonPath("$.total").value(1));
        ask("?q=\u00A0", 400).andExpect(jsonPath("$.code").value("text-blank"));
    }

    @Test
    void a_group_is_listed_page_by_page_and_narrowed_by_place_and_name() throws Exception {
        ask("?group=kommune&limit=50&next=350&date=2024-06-01")
                .andExpect(jsonPath("$.total").value(357))
                .andExpect(jsonPath("$.actors", hasSize(7)))
                .andExpect(jsonPath("$.next").doesNotExist());
        ask("?group=kommune&limit=50&date=2024-06-01")
                .andExpect(jsonPath("$.next").value("50"));
        ask("?limit=1001", 400).andExpect(jsonPath("$.field").value("limit"));
        ask("?group=kommune&date=2021-10-01").andExpect(jsonPath("$.total").value(356));
        ask("?group=legevakt&county=31").andExpect(jsonPath("$.total").value(12));
        ask("?group=hf&region=NORD").andExpect(jsonPath("$.actors[*].id", hasSize(4)));
        ask("?group=kommune&q=haram").andExpect(jsonPath("$.actors[0].id").value("m-1580"));
    }

    @Test
    void an_unknown_region_is_told_which_there_are() throws Exception {
        ask("?region=OST", 400)
                .andExpect(jsonPath("$.code").value("code-unknown"))
                .andExpect(jsonPath("$.expected").value("one of NORD, MIDT, VEST, SOR_OST"));
    }

    @Test
    void an_actor_is_told_with_its_history_and_a_reader_who_has_it_is_told_so() throws Exception {
        String tag = ask("/m-3001")
                .andExpect(jsonPath("$.version.number").value(1))
                .andExpect(jsonPath("$.history[0].state.identifiers", hasSize(3)))
                .andReturn()
                .getResponse()
                .getHeader("ETag");

        http.perform(get("/v1/actors/m-3001").header("If-None-Match", String.valueOf(tag)))
                .andExpect(status().isNotModified());
    }

    @Test
    void what_is_not_there_is_a_problem() throws Exception {
        ask("/m-9999", 404).andExpect(jsonPath("$.code").value("actor-unknown"));
    }

    @Test
    void an_operator_registers_an_invented_merger_once() throws Exception {
        for (int time = 0; time < 2; time++) {
            http.perform(put("/v1/actors/m-1599")
                            .with(operator())
                            .contentType(APPLICATION_JSON)
                            .content(HARAM))
                    .andExpect(status().isOk())
                    .andExpect(header().string("ETag", "\"1-1\""))
                    .andExpect(jsonPath("$.history", hasSize(1)));
        }
        ask("?kommunenr=1599&date=2030-06-01")
                .andExpect(jsonPath("$.actors[0].name").value("Haram og omegn"));
    }

    @Test
    void nobody_but_an_operator_registers_actors() throws Exception {
        var registering = put("/v1/actors/m-1598").contentType(APPLICATION_JSON).content(HARAM);

        http.perform(registering).andExpect(status().isUnauthorized());
        http.perform(registering.with(vendor())).andExpect(status().isForbidden());
        http.perform(registering.with(steward())).andExpect(status().isForbidden());
        ask("/m-1598", 404);
    }

    @Test
    void a_gp_office_is_shown_to_operators_only() throws Exception {
        register("g-vika", OFFICE.formatted("998765431"), 400);
        register("g-vika", OFFICE.formatted("999000010"), 200);

        ask("/g-vika", 404);
        ask("?orgnr=999000010").andExpect(jsonPath("$.total").value(0));
        http.perform(get("/v1/actors/g-vika").with(vendor())).andExpect(status().isNotFound());
        http.perform(get("/v1/actors/g-vika").with(operator())).andExpect(status().isOk());
        http.perform(get("/v1/actors?orgnr=999000010").with(operator()))
                .andExpect(jsonPath("$.actors[0].restricted").value(true));
    }

    @Test
    void an_identifier_somebody_else_has_is_refused() throws Exception {
        register("g-oslo", OFFICE.formatted("958935420"), 409)
                .andExpect(jsonPath("$.code").value("identifier-taken"));
    }

    @Test
    void a_writer_who_saw_an_old_edition_is_refused() throws Exception {
        register("g-gammel", OFFICE.formatted("999000029"), 200);

        http.perform(put("/v1/actors/g-gammel")
                        .with(operator())
                        .header("If-Match", "\"1-7\"")
                        .contentType(APPLICATION_JSON)
                        .content(OFFICE.formatted("999000029").replace("Vika", "Aker")))
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.expected").value("\"1-1\""));
    }

    @Test
    void every_fault_in_a_body_says_where_it_is() throws Exception {
        register("g-x", "not json", 400).andExpect(jsonPath("$.code").value("not-json"));
        register("g-x", OFFICE.formatted("999000011"), 400)
                .andExpect(jsonPath("$.field").value("/identifiers/0/value/value"))
                .andExpect(jsonPath("$.expected").value("0"));
        register("g-x", "{\"names\": []}", 400).andExpect(jsonPath("$.field").value("/kind"));
    }

    private ResultActions register(String id, String body, int status) throws Exception {
        return http.perform(put("/v1/actors/" + id)
                        .with(operator())
                        .contentType(APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is(status));
    }

    private ResultActions ask(String question) throws Exception {
        return ask(question, 200);
    }

    private ResultActions ask(String question, int status) throws Exception {
        return http.perform(get("/v1/actors" + question)).andExpect(status().is(status));
    }
}
