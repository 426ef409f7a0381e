package no.utbredt.adoption.sheet.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static no.utbredt.adoption.Callers.operator;
import static no.utbredt.adoption.Callers.steward;
import static no.utbredt.adoption.Callers.vendor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utbredt.adoption.WebSlice;
import no.utbredt.adoption.actor.Actor;
import no.utbredt.adoption.actor.ActorId;
import no.utbredt.adoption.actor.Actors;
import no.utbredt.adoption.actor.OrganisationNumber;
import no.utbredt.adoption.delegation.Delegations;
import no.utbredt.adoption.delegation.Standing;
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
final class RegistrySheetsControllerTest {

    private static final LocalDate NOW = LocalDate.of(2024, 6, 1);

    @Autowired
    MockMvc http;

    @Autowired
    Actors actors;

    @Autowired
    Delegations delegations;

    @Test
    void a_file_of_offices_is_registered_in_one_call_and_says_nothing_new_the_second_time() throws Exception {
        send("ACTORS", offices(2))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created").value(3));
        send("ACTORS", offices(2))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unchanged").value(3));

        assertThat(actor("kontor-2-3").nameOn(NOW)).isEqualTo("=1+1");
        assertThat(actor("kontor-2-2").sources()).containsExactly("Adresseregisteret", "SSB", "operator");
        assertThat(actor("kontor-2-1").isMemberOn(NOW, "legekontor")).isTrue();
        assertThat(actor("kontor-2-1").restricted()).isTrue();
        assertThat(actor("kontor-2-1").weights().getFirst().value()).isEqualTo(5);
    }

    @Test
    void a_file_says_which_systems_actors_run_and_corrects_the_days_said_before() throws Exception {
        send("SYSTEMS_IN_USE", "actor,system,serviceArea,from,source\nm-1511,cosdoc,legevakt,2020-01-01,et brev\n")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changed").value(1));
        send("SYSTEMS_IN_USE", "actor,system,serviceArea,from,to\nm-1511,cosdoc,legevakt,2020-01-01,2022-12-31\n")
                .andExpect(jsonPath("$.changed").value(1));

        assertThat(actor("m-1511").systems()).singleElement().satisfies(use -> {
            assertThat(use.during().to()).isEqualTo(LocalDate.of(2022, 12, 31));
            assertThat(use.serviceArea()).isEqualTo("legevakt");
        });
        send("SYSTEMS_IN_USE", "actor,system\nfinnes-ikke,cosdoc\n").andExpect(status().is(422));
    }

    @Test
    void a_file_of_systems_is_registered_tried_first_and_corrected_by_what_a_later_file_says() throws Exception {
        String file = "id;name;vendor;vendorName;vendorNumber;aliases;versions;source;link\n"
                + "ark-epj;Ark EPJ;ark;Ark AS;999000029;Ark Lege;4.2;Leverandørens liste;https://example.org/liste\n"
                + "ark-mini;Ark Mini;ark;Ark AS;;;;;\n";
        send("SYSTEMS&dryRun=true", file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created").value(2));
        http.perform(get("/v1/systems/ark-epj")).andExpect(status().isNotFound());

        send("SYSTEMS", file).andExpect(jsonPath("$.created").value(2));
        send("SYSTEMS", file).andExpect(jsonPath("$.unchanged").value(2));
        send("SYSTEMS", "id,vendor,vendorName,aliases,from\nark-epj,nye-ark,Nye Ark AS,,2024-01-01\nark-mini,,,A;B,\n")
                .andExpect(jsonPath("$.changed").value(2));

        http.perform(get("/v1/systems/ark-epj").with(operator()))
                .andExpect(jsonPath("$.history[1].state.vendors[0].value.organisationNumber")
                        .value("999000029"))
                .andExpect(jsonPath("$.history[1].state.vendors[0].to").value("2023-12-31"))
                .andExpect(jsonPath("$.history[1].state.vendors[1].value.name").value("Nye Ark AS"))
                .andExpect(jsonPath("$.history[1].state.names[0].value").value("Ark EPJ"))
                .andExpect(jsonPath("$.history[1].state.versions[0].value").value("4.2"))
                .andExpect(jsonPath("$.history[1].state.sources[0].name").value("Leverandørens liste"))
                .andExpect(jsonPath("$.history[1].state.sources[0].link").value("https://example.org/liste"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,name\\nukjent-epj,Ukjent|value-missing|vendor",
                "id,vendor,vendorName\\nukjent-epj,ark,Ark AS|value-missing|name",
                "id,name,vendor\\nukjent-epj,Ukjent,ark|value-missing|vendorName",
                "id,vendorNumber\\ncosdoc,123456789|organisation-number-check-digit|vendorNumber",
                "id,link\\ncosdoc,https://example.org|value-missing|source",
                "id,source,link\\ncosdoc,a,ftp://example.org|link-form|link"
            })
    void a_row_about_a_system_that_cannot_be_is_refused_by_its_column(String sheet, String code, String column)
            throws Exception {
        send("SYSTEMS&dryRun=true", sheet.replace("\\n", "\n") + "\n")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.rows[0].problem.code").value(code))
                .andExpect(jsonPath("$.rows[0].problem.field").value(column));
    }

    @Test
    void each_value_a_row_tells_of_a_city_district_keeps_the_source_it_was_told_with() throws Exception {
        send(
                        "ACTORS",
                        "id,kind,name,her,parents,groups,POPULATION,date,source\n"
                                + "d-ny,CITY_DISTRICT,Bydel Ny,12345,m-0301,bydel,41000,2024-01-01,vedtak 12\n")
                .andExpect(jsonPath("$.created").value(1));
        send("ACTORS", "id,name,from,source\nd-ny,Bydel Nyere,2024-03-01,vedtak 99\n")
                .andExpect(jsonPath("$.changed").value(1));
        send("ACTORS", "id,name,from,source\nd-ny,Bydel Nyere,2024-03-01,vedtak 99\n")
                .andExpect(jsonPath("$.unchanged").value(1));

        http.perform(get("/v1/actors/d-ny").with(operator()))
                .andExpect(jsonPath("$.history[1].state.kind").value("CITY_DISTRICT"))
                .andExpect(jsonPath("$.history[1].state.names[0].source").value("vedtak 12"))
                .andExpect(jsonPath("$.history[1].state.names[0].to").value("2024-02-29"))
                .andExpect(jsonPath("$.history[1].state.names[1].source").value("vedtak 99"))
                .andExpect(jsonPath("$.history[1].state.identifiers[0].source").value("vedtak 12"))
                .andExpect(jsonPath("$.history[1].state.parents[0].source").value("vedtak 12"))
                .andExpect(jsonPath("$.history[1].state.weights[0].source").value("vedtak 12"));
    }

    @Test
    void a_dry_run_says_what_would_happen_and_writes_nothing() throws Exception {
        send("ACTORS&dryRun=true", offices(3))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dryRun").value(true))
                .andExpect(jsonPath("$.created").value(3))
                .andExpect(jsonPath("$.rows[1].line").value(3))
                .andExpect(jsonPath("$.rows[1].outcome").value("created"));

        assertThat(actors.registry().find(new ActorId("kontor-3-1"))).isEmpty();
        http.perform(get("/v1/actors/kontor-3-1").with(operator())).andExpect(status().isNotFound());
    }

    @Test
    void a_wrong_row_leaves_the_others_in_and_says_what_would_be_right() throws Exception {
        send("ACTORS", offices(4).replace("kontor-4-2;GP_OFFICE", "kontor-4-2;GP_OFICE"))
                .andExpect(status().isMultiStatus())
                .andExpect(jsonPath("$.created").value(2))
                .andExpect(jsonPath("$.refused").value(1))
                .andExpect(jsonPath("$.rows[1].problem.code").value("code-unknown"))
                .andExpect(jsonPath("$.rows[1].problem.field").value("kind"))
                .andExpect(jsonPath("$.rows[1].problem.expected").isNotEmpty());

        assertThat(actors.registry().find(new ActorId("kontor-4-2"))).isEmpty();
        assertThat(actors.registry().find(new ActorId("kontor-4-3"))).isPresent();
    }

    @Test
    void a_row_with_a_first_day_says_what_holds_from_then_on_and_one_without_corrects() throws Exception {
        send("ACTORS", offices(5));
        send("ACTORS", "id,name,county,from\nkontor-5-1,Legene i Bjørvika,,2024-03-01\nkontor-5-2,Legane,,\n")
                .andExpect(jsonPath("$.changed").value(2));

        assertThat(actor("kontor-5-1").nameOn(LocalDate.of(2024, 2, 29))).isEqualTo("Legene i Vika");
        assertThat(actor("kontor-5-1").nameOn(NOW)).isEqualTo("Legene i Bjørvika");
        assertThat(actor("kontor-5-1").placeOn(NOW).orElseThrow().county()).isEqualTo("03");
        assertThat(actor("kontor-5-2").names()).hasSize(1);
        assertThat(actor("kontor-5-2").nameOn(NOW)).isEqualTo("Legane");
    }

    @Test
    void memberships_are_added_to_known_actors_and_ended() throws Exception {
        send("MEMBERSHIPS", "actor,group,from,to\nm-4601,pulje-1,2023-01-01,\nnobody,pulje-1,,\n")
                .andExpect(status().isMultiStatus())
                .andExpect(jsonPath("$.rows[0].outcome").value("changed"))
                .andExpect(jsonPath("$.rows[1].problem.code").value("actor-unknown"))
                .andExpect(jsonPath("$.rows[1].problem.field").value("actor"));
        assertThat(actor("m-4601").isMemberOn(NOW, "pulje-1")).isTrue();

        send("MEMBERSHIPS", "actor,group,from,to\nm-4601,pulje-1,2023-01-01,2023-12-31\n")
                .andExpect(jsonPath("$.changed").value(1));
        assertThat(actor("m-4601").isMemberOn(NOW, "pulje-1")).isFalse();
        assertThat(actor("m-4601").isMemberOn(NOW, "kommune")).isTrue();
    }

    @Test
    void a_set_of_an_operators_own_is_made_by_two_sheets_tried_first() throws Exception {
        String areas = "id,kind,name,complete,registeredFrom,sources\npulje-9,WAVE,Pulje 9,true,2023-01-01,Plan 2023\n";
        send("AREAS&dryRun=true", areas).andExpect(jsonPath("$.created").value(1));
        http.perform(get("/v1/areas/pulje-9")).andExpect(status().isNotFound());

        send("AREAS", areas)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created").value(1));
        send("AREAS", areas).andExpect(jsonPath("$.unchanged").value(1));
        send("AREAS", "id,name,from\npulje-9,Pulje ni,2024-01-01\npulje-10,Pulje ti,\n")
                .andExpect(jsonPath("$.changed").value(1))
                .andExpect(jsonPath("$.rows[1].problem.code").value("value-missing"))
                .andExpect(jsonPath("$.rows[1].problem.field").value("kind"));
        http.perform(get("/v1/areas/pulje-9"))
                .andExpect(jsonPath("$.history[1].state.names[0].to").value("2023-12-31"))
                .andExpect(jsonPath("$.history[1].state.names[1].value").value("Pulje ni"))
                .andExpect(jsonPath("$.history[1].state.kind").value("WAVE"));

        send("MEMBERSHIPS", "actor,group,from,to,source\nm-4601,pulje-9,2023-01-01,,Plan 2023\n")
                .andExpect(jsonPath("$.changed").value(1));
        assertThat(actor("m-4601").isMemberOn(NOW, "pulje-9")).isTrue();
        assertThat(actor("m-4601").sources()).contains("Plan 2023");
    }

    @Test
    void each_name_a_row_tells_of_an_area_keeps_the_source_it_was_told_with() throws Exception {
        send("AREAS", "id,kind,name,complete,source\npulje-7,WAVE,Pulje 7,true,Plan 2023\n")
                .andExpect(jsonPath("$.created").value(1));
        String renamed = "id,name,from,source\npulje-7,Pulje sju,2024-01-01,Plan 2024\n";
        send("AREAS", renamed).andExpect(jsonPath("$.changed").value(1));
        send("AREAS", renamed).andExpect(jsonPath("$.unchanged").value(1));
        send("AREAS", "id,complete\npulje-7,false\n")
                .andExpect(jsonPath("$.changed").value(1));

        http.perform(get("/v1/areas/pulje-7"))
                .andExpect(jsonPath("$.history[2].state.names[0].source").value("Plan 2023"))
                .andExpect(jsonPath("$.history[2].state.names[0].to").value("2023-12-31"))
                .andExpect(jsonPath("$.history[2].state.names[1].source").value("Plan 2024"))
                .andExpect(jsonPath("$.history[2].state.sources").value(contains("Plan 2023", "Plan 2024")));
    }

    @Test
    void an_area_nobody_says_a_source_of_is_refused() throws Exception {
        send("AREAS", "id,kind,name,complete,source\npulje-6,WAVE,Pulje 6,true,\n")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.rows[0].problem.code").value("value-missing"));
        send("AREAS", "id,kind,name,complete,source\npulje-6,WAVE,Pulje 6,true," + "x".repeat(1001) + "\n")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.rows[0].problem.field").value("source"));
    }

    @Test
    void what_a_sheet_has_no_column_for_stays_as_it_is() throws Exception {
        http.perform(put("/v1/actors/runs-one")
                        .with(operator())
                        .contentType("application/json")
                        .content("""
                        {"kind": "LABORATORY", "names": [{"value": "Prøvelaboratoriet"}],
                         "systems": [{"system": "prove", "from": "2024-01-01"}]}
                        """))
                .andExpect(status().isOk());

        send("ACTORS", "id,name\nruns-one,Laboratoriet\n")
                .andExpect(jsonPath("$.changed").value(1));
        send("MEMBERSHIPS", "actor,group\nruns-one,pulje-1\n")
                .andExpect(jsonPath("$.changed").value(1));

        assertThat(actor("runs-one").systems()).hasSize(1);
    }

    @Test
    void delegations_are_given_many_at_a_time() throws Exception {
        String sheet = "id,vendor,scheme,organisation,services,from,to\n"
                + "dips-moss,999000029,KOMNR,3002,digihelse kjernejournal,2021-01-01,\n";

        send("DELEGATIONS", sheet)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created").value(1));
        send("DELEGATIONS", sheet).andExpect(jsonPath("$.unchanged").value(1));

        assertThat(delegations.standing(
                        new OrganisationNumber("999000029"),
                        "KOMNR",
                        "3002",
                        null,
                        "digihelse",
                        LocalDate.of(2021, 10, 1)))
                .isEqualTo(new Standing.Delegated("dips-moss"));
    }

    @Test
    void a_row_that_is_taken_may_be_worth_a_look() throws Exception {
        send("DELEGATIONS", "id,vendor,scheme,organisation,services,from,to\nx,958935420,KOMNR,3001,,2021-01-01,\n")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].outcome").value("created"))
                .andExpect(jsonPath("$.rows[0].notice.code").value("vendor-without-client"));
    }

    @Test
    void an_identifier_that_another_has_or_another_row_took_is_refused() throws Exception {
        send("ACTORS", "id,kind,name,kommunenr,her\na,OTHER,A,4601,\nb,OTHER,B,,77\nc,OTHER,C,,77\n")
                .andExpect(jsonPath("$.rows[0].problem.code").value("identifier-taken"))
                .andExpect(jsonPath("$.rows[1].outcome").value("created"))
                .andExpect(jsonPath("$.rows[2].problem.code").value("identifier-taken"));
    }

    @Test
    void a_row_that_saw_another_version_is_refused() throws Exception {
        send("ACTORS", offices(9));
        send("ACTORS", "id,name,version\nkontor-9-1,Ett,1-1\nkontor-9-2,To,1-7\n")
                .andExpect(jsonPath("$.rows[0].outcome").value("changed"))
                .andExpect(jsonPath("$.rows[1].problem.code").value("changed-meanwhile"))
                .andExpect(jsonPath("$.rows[1].problem.field").value("version"));
    }

    @Test
    void the_outcome_is_told_as_csv_in_which_no_cell_is_a_formula() throws Exception {
        String told = http.perform(post("/v1/registry-sheets?kind=ACTORS&dryRun=true")
                        .with(operator())
                        .contentType("text/csv")
                        .accept("text/csv")
                        .content("id,kind,name\n=HYPERLINK(1),OTHER,A\ncsv-b,OTHER,B\n"))
                .andExpect(status().isMultiStatus())
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);

        assertThat(told.lines()).first().isEqualTo("line,id,outcome,code,field,expected,detail,detailNb,notice");
        assertThat(told).contains("2,'=HYPERLINK(1),refused,actor-id-form,id,").contains("3,csv-b,created,");
    }

    @Test
    void what_is_no_sheet_is_refused_whole() throws Exception {
        refused("ACTORS", "id,kind,nmae\na,OTHER,A\n", "sheet-header");
        refused("ACTORS", "kind,name\nOTHER,A\n", "sheet-header");
        refused("ACTORS", "id,id\na,a\n", "not-csv");
        refused("ACTORS", "id,name\n", "sheet-rows");
        refused("ACTORS", "", "sheet-rows");
        refused("HOSPITALS", offices(11), "code-unknown");
        refused("ACTORS", "id\n" + "a\n".repeat(10_001), "sheet-rows");
    }

    @Test
    void a_row_with_a_field_too_many_is_refused_alone() throws Exception {
        send("ACTORS", "id,kind,name\na,OTHER,A,extra\nb,OTHER,B\n")
                .andExpect(status().isMultiStatus())
                .andExpect(jsonPath("$.rows[0].problem.code").value("row-fields"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "GP_PERSONS, 3.9, number-not-whole",
        "GP_PERSONS, 1e400, number-out-of-range",
        "GP_PERSONS, 18446744073709551617, number-out-of-range",
        "GP_PERSONS, 1e-600000, number-not-whole",
        "GP_PERSONS, -1, number-out-of-range",
        "GP_PERSONS, five, wrong-type",
        "opened, 0001-01-01, date-out-of-range",
        "closed, 9999-12-31, date-out-of-range",
        "from, 1799-12-31, date-out-of-range",
        "from, 2024-13-01, day",
        "orgnr, 000000000, organisation-number-never-issued",
        "orgnr, 999000011, organisation-number-check-digit",
        "kommunenr, 301, municipality-number-form",
        "county, 3, county-form",
        "restricted, TRUE, code-unknown"
    })
    void a_cell_is_read_by_the_rules_of_every_door(String column, String value, String code) throws Exception {
        String known = column.equals("name") ? "" : "name,";
        String name = column.equals("name") ? "" : "Odd,";
        send("ACTORS", "id,kind,date," + known + column + "\nodd,OTHER,2024-01-01," + name + '"' + value + "\"\n")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.rows[0].problem.code").value(code))
                .andExpect(jsonPath("$.rows[0].problem.field").value(column))
                .andExpect(jsonPath("$.rows[0].problem.expected").isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"3.0, 3", "-0, 0", "1e2, 100"})
    void a_number_that_is_whole_is_taken_however_it_is_written(String written, long meant) throws Exception {
        String id = "whole-" + meant;
        send("ACTORS", "id,kind,name,date,GP_PERSONS\n" + id + ",OTHER,Hel,2024-01-01," + written + "\n")
                .andExpect(status().isOk());

        assertThat(actor(id).weights().getFirst().value()).isEqualTo(meant);
    }

    @Test
    void a_name_is_kept_composed() throws Exception {
        send("ACTORS", "id,kind,name\ncomposed,OTHER,Ba\u030ada\u030a\n").andExpect(status().isOk());

        assertThat(actor("composed").nameOn(NOW)).isEqualTo("B\u00e5d\u00e5");
    }

    @Test
    void what_is_not_utf_8_is_refused_and_never_repaired() throws Exception {
        http.perform(post("/v1/registry-sheets?kind=ACTORS")
                        .with(operator())
                        .contentType("text/csv")
                        .content("id,kind,name\nlatin,OTHER,Bl\u00e5b\u00e6r\n".getBytes(ISO_8859_1)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").exists())
                .andExpect(jsonPath("$.expected").isNotEmpty());
        assertThat(actors.registry().find(new ActorId("latin"))).isEmpty();
    }

    @Test
    void a_mistyped_column_or_parameter_is_told_with_the_nearest() throws Exception {
        send("ACTORS", "id,kind,nmae\na,OTHER,A\n")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.expected", containsString("name")));
        for (String mistyped : List.of("dryrun=true", "dryRun=yes", "dryRun=", "dry=true")) {
            send("ACTORS&" + mistyped, "id,kind,name\nmistyped,OTHER,A\n")
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.expected").isNotEmpty());
        }
        assertThat(actors.registry().find(new ActorId("mistyped"))).isEmpty();
    }

    @Test
    void nobody_but_an_operator_sends_sheets() throws Exception {
        var sheet =
                post("/v1/registry-sheets?kind=ACTORS").contentType("text/csv").content(offices(13));

        http.perform(sheet).andExpect(status().isUnauthorized());
        http.perform(sheet.with(vendor())).andExpect(status().isForbidden());
        http.perform(sheet.with(steward())).andExpect(status().isForbidden());
    }

    @Test
    void ten_thousand_rows_are_taken_at_once() throws Exception {
        String rows = IntStream.range(0, 10_000)
                .mapToObj(each -> "many-%d,PHARMACY,Apotek %d,%d\n".formatted(each, each, 500_000 + each))
                .collect(Collectors.joining());

        send("ACTORS", "id,kind,name,her\n" + rows)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.created").value(10_000));
    }

    /** Three offices nobody else has the numbers of. */
    private static String offices(int series) {
        return """
            id;kind;name;her;groups;county;healthRegion;sources;GP_PERSONS;date
            kontor-%1$d-1;GP_OFFICE;Legene i Vika;90%1$d1;legekontor;03;SOR_OST;Adresseregisteret;5;2024-01-01
            kontor-%1$d-2;GP_OFFICE;"Legene, «Æ»";90%1$d2;legekontor;46;VEST;"Adresseregisteret; SSB";3;2024-01-01
            kontor-%1$d-3;GP_OFFICE;=1+1;90%1$d3;legekontor;46;VEST;Adresseregisteret;4;2024-01-01
            """.formatted(series);
    }

    private void refused(String kind, String sheet, String code) throws Exception {
        send(kind, sheet)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code));
    }

    private ResultActions send(String query, String sheet) throws Exception {
        return http.perform(post("/v1/registry-sheets?kind=" + query)
                .with(operator())
                .contentType("text/csv")
                .content(sheet.getBytes(UTF_8)));
    }

    private Actor actor(String id) {
        return actors.registry().find(new ActorId(id)).orElseThrow();
    }
}
