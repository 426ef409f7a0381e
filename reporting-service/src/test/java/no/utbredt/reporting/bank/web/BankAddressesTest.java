package no.utbredt.reporting.bank.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = {"management.endpoint.health.validate-group-membership=false", "utbredt.bank.calls=10000"})
@AutoConfigureMockMvc
class BankAddressesTest {

    private static final String P = "/pxwebapi/v2";
    private static final String DATA = P + "/tables/utbredelse/data?";
    private static final String KOMMUNER = "valueCodes[Rolle]=CONSUMER&valueCodes[Gruppe]=kommune";

    @Autowired
    private MockMvc http;

    @Test
    void the_configuration_tells_true_limits_in_a_version_clients_can_read() throws Exception {
        ask(P + "/config")
                .andExpect(jsonPath("$.apiVersion").value("2.3.2"))
                .andExpect(jsonPath("$.languages[*].id", is(List.of("no", "en"))))
                .andExpect(jsonPath("$.defaultLanguage").value("no"))
                .andExpect(jsonPath("$.maxDataCells").value(800_000))
                .andExpect(jsonPath("$.maxCallsPerTimeWindow").value(10_000))
                .andExpect(jsonPath("$.timeWindow").value(60))
                .andExpect(jsonPath("$.defaultDataFormat").value("json-stat2"))
                .andExpect(jsonPath("$.dataFormats", is(List.of("json-stat2", "csv", "xlsx", "html", "parquet"))))
                .andExpect(jsonPath("$.features[0].params[0].value").value("True"));
    }

    @Test
    void the_tables_are_listed_with_addresses_that_can_be_followed() throws Exception {
        ask(P + "/tables?lang=en&pageSize=10000")
                .andExpect(jsonPath("$.language").value("en"))
                .andExpect(jsonPath("$.page.totalPages").value(1))
                .andExpect(jsonPath("$.tables[0].id").value("utbredelse"))
                .andExpect(jsonPath("$.tables[0].firstPeriod").value("2020M01"))
                .andExpect(jsonPath("$.tables[0].lastPeriod").value("2026M10"))
                .andExpect(jsonPath("$.tables[0].timeUnit").value("Monthly"))
                .andExpect(jsonPath("$.tables[0].paths[0][0].id").value("ehelse"))
                .andExpect(jsonPath("$.tables[0].links[0].href")
                        .value("http://localhost/pxwebapi/v2/tables/utbredelse?lang=en"))
                .andExpect(jsonPath("$.tables[0].links[1].rel").value("alternate"))
                .andExpect(jsonPath("$.tables[0].links[1].hreflang").value("no"));
    }

    @ParameterizedTest
    @CsvSource({
        "utbredelse, 1",
        "bergen, 1",
        "title:adoption, 1",
        "title:bergen, 0",
        "berg*, 1",
        "berg, 0",
        "bergen AND kjernejournal, 1",
        "bergen bananer, 0",
        "bananer OR bergen, 1",
        "bergen NOT kjernejournal, 0",
        "'\"nasjonale e-helsetjenester\"~5', 1"
    })
    void tables_are_found_by_words_of_titles_variables_and_values(String query, int found) throws Exception {
        http.perform(get(P + "/tables").queryParam("query", query))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.tables[?(@.id == 'utbredelse')]", hasSize(found)));
    }

    @Test
    void a_table_tells_its_language_and_what_is_unknown_among_the_parameters_is_left_alone() throws Exception {
        ask(P + "/tables/UTBREDELSE?nosuch=1&savedQuery=")
                .andExpect(jsonPath("$.language").value("no"))
                .andExpect(jsonPath("$.id").value("utbredelse"));
    }

    @Test
    void metadata_has_every_variable_in_order_and_no_figure() throws Exception {
        ask(P + "/tables/utbredelse/metadata?lang=en&outputFormat=csv&outputValues[Region]=x")
                .andExpect(header().string("Content-Type", "application/json;charset=UTF-8"))
                .andExpect(jsonPath("$.version").value("2.0"))
                .andExpect(jsonPath("$.class").value("dataset"))
                .andExpect(
                        jsonPath("$.id", is(List.of("Tjeneste", "Rolle", "Gruppe", "Region", "ContentsCode", "Tid"))))
                .andExpect(jsonPath("$.value", hasSize(0)))
                .andExpect(jsonPath("$.role.time[0]").value("Tid"))
                .andExpect(jsonPath("$.role.geo[0]").value("Region"))
                .andExpect(jsonPath("$.role.metric[0]").value("ContentsCode"))
                .andExpect(jsonPath("$.note[0]").value(Notice.TEXT))
                .andExpect(jsonPath("$.extension.noteMandatory.0").value(true))
                .andExpect(jsonPath("$.extension.px.official-statistics").value(false))
                .andExpect(jsonPath("$.extension.px.aggregallowed").value(false))
                .andExpect(jsonPath("$.dimension.Region.extension.elimination").value(true))
                .andExpect(jsonPath("$.dimension.Region.extension.eliminationValueCode")
                        .value("0"))
                .andExpect(jsonPath("$.dimension.Region.category.index['0']").value(0))
                .andExpect(jsonPath("$.dimension.Region.category.label['0']").value("The whole country"))
                .andExpect(jsonPath("$.dimension.Region.category.label['4601']").value("Bergen"))
                .andExpect(jsonPath("$.dimension.Region.extension.codelists[2].links", hasSize(1)))
                .andExpect(jsonPath("$.dimension.Tid.extension.elimination").value(false))
                .andExpect(jsonPath("$.dimension.ContentsCode.category.unit.Andel.decimals")
                        .value(1))
                .andExpect(jsonPath("$.dimension.ContentsCode.extension.measuringType.Andel")
                        .value("Stock"))
                .andExpect(jsonPath("$.updated").value("2026-11-20T11:00:00Z"));
    }

    @Test
    void the_keys_of_dimension_stand_in_the_order_of_id() throws Exception {
        String body = body(P + "/tables/utbredelse/metadata");
        String dimension = body.substring(body.indexOf("\"dimension\""));
        assertThat(dimension.indexOf("\"Tjeneste\":{")).isLessThan(dimension.indexOf("\"Rolle\":{"));
        assertThat(dimension.indexOf("\"Rolle\":{")).isLessThan(dimension.indexOf("\"Gruppe\":{"));
        assertThat(dimension.indexOf("\"Gruppe\":{")).isLessThan(dimension.indexOf("\"Region\":{"));
        assertThat(dimension.indexOf("\"Region\":{")).isLessThan(dimension.indexOf("\"ContentsCode\":{"));
        assertThat(dimension.indexOf("\"ContentsCode\":{")).isLessThan(dimension.indexOf("\"Tid\":{"));
    }

    @Test
    void figures_stand_under_their_codes_as_the_coverage_answers_them() throws Exception {
        ask(DATA + KOMMUNER
                        + "&valueCodes[Tjeneste]=digihelsestasjon&valueCodes[ContentsCode]=*&valueCodes[Tid]=2021M12")
                .andExpect(header().string("Content-Type", "application/json;charset=UTF-8"))
                .andExpect(jsonPath("$.id", is(List.of("Tjeneste", "Rolle", "Gruppe", "ContentsCode", "Tid"))))
                .andExpect(jsonPath("$.size", is(List.of(1, 1, 1, 9, 1))))
                .andExpect(jsonPath("$.value", is(Arrays.asList(1, 0.3, 0.3, 100.0, 1, 356, 355, 0, 356))))
                .andExpect(jsonPath("$.status").doesNotExist());
    }

    @Test
    void silence_is_unknown_and_nobody_there_is_not_applicable() throws Exception {
        ask(DATA + KOMMUNER
                        + "&valueCodes[Tjeneste]=digihelsestasjon&valueCodes[ContentsCode]=Antall,Andel,Ukjent,Nevner"
                        + "&valueCodes[Region]=0,VEST,4601&valueCodes[Tid]=2020M06")
                .andExpect(jsonPath("$.value[0]").value(nullValue()))
                .andExpect(jsonPath("$.status['0']").value(".."))
                .andExpect(jsonPath("$.status['1']").value(".."))
                .andExpect(jsonPath("$.value[2]").value(356))
                .andExpect(jsonPath("$.value[3]").value(356))
                .andExpect(jsonPath("$.value[11]").value(1));
        ask(P + "/tables/utbredelse/data?valueCodes[Rolle]=CONSUMER&valueCodes[Gruppe]=legekontor"
                        + "&valueCodes[Tjeneste]=kjernejournal&valueCodes[ContentsCode]=Andel&valueCodes[Tid]=2021M12")
                .andExpect(jsonPath("$.status['0']").value("."));
    }

    @Test
    void brackets_may_be_sent_as_they_are_and_names_in_any_case() throws Exception {
        http.perform(
                        get(
                                URI.create(
                                        DATA + "VALUECODES%5Btjeneste%5D=KJERNEJOURNAL&valuecodes%5Brolle%5D=consumer"
                                                + "&valuecodes%5Bgruppe%5D=Kommune&valuecodes%5Bcontentscode%5D=antall&valuecodes%5BTIME%5D=top(1)")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dimension.Tid.category.index['2026M10']").value(0));
        http.perform(get(URI.create("/PxWebApi/V2/Tables/utbredelse/MetaData/")))
                .andExpect(status().isOk());
        http.perform(get(URI.create("/pxwebapi/v2/codeLists/vs_fylker/"))).andExpect(status().isOk());
    }

    @Test
    void a_selection_may_be_sent_as_a_body() throws Exception {
        String body = """
                {"selection":[
                  {"variableCode":"Tjeneste","valueCodes":["agg_"]},
                  {"variableCode":"Rolle","valueCodes":["CONSUMER"]},
                  {"variableCode":"Gruppe","valueCodes":["kommune"]},
                  {"variableCode":"Region","codelist":"vs_helseregioner","valueCodes":["*"]},
                  {"variableCode":"ContentsCode","valueCodes":["Nevner"]},
                  {"variableCode":"Tid","valueCodes":["range(2021M03,2021M02)"]}],
                 "placement":{"stub":["Tid"]}}
                """.replace("agg_", "kjernejournal");
        http.perform(post(P + "/tables/utbredelse/data")
                        .contentType("application/json")
                        .content(body))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.value", is(List.of(176, 176, 176, 176, 3, 3, 1, 1))))
                .andExpect(jsonPath("$.extension.px.stub", is(List.of("Tid"))))
                .andExpect(jsonPath("$.note[5]").value(containsString("vs_helseregioner")));
    }

    @Test
    void nothing_selected_gives_the_default_selection_and_so_does_it_posted_back() throws Exception {
        String selection = body(P + "/tables/utbredelse/defaultselection");
        String got = body(P + "/tables/utbredelse/data");
        Files.writeString(Files.createDirectories(Path.of("target", "received")).resolve("bank.json"), got);
        String posted = http.perform(post(P + "/tables/utbredelse/data")
                        .contentType("application/json")
                        .content(selection))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(posted).isEqualTo(got);
        assertThat(selection).contains("\"variableCode\":\"Region\",\"valueCodes\":[]");
    }

    @Test
    void a_vintage_is_carried_in_every_address() throws Exception {
        ask(P + "/tables/utbredelse@2022-01-31@2021-12-31")
                .andExpect(jsonPath("$.id").value("utbredelse@2022-01-31@2021-12-31"))
                .andExpect(jsonPath("$.lastPeriod").value("2022M01"))
                .andExpect(jsonPath("$.links[2].href")
                        .value(endsWith("/tables/utbredelse@2022-01-31@2021-12-31/metadata?lang=no")));
        ask(P + "/tables/utbredelse/metadata?knownAt=2022-01-31")
                .andExpect(jsonPath("$.extension.px.tableid").value("utbredelse@2022-01-31"))
                .andExpect(jsonPath("$.note[1]").value(startsWith("Slik det var kjent ved utgangen av 2022-01-31")))
                .andExpect(jsonPath("$.dimension.Region.extension.codelists[0].links[0].href")
                        .value(endsWith("/codeLists/vs_hele-landet?lang=no&knownAt=2022-01-31")));
    }

    @Test
    void a_vintage_may_be_a_second() throws Exception {
        ask(P + "/tables/utbredelse@2022-01-31T12:00:00Z@2021-12-31")
                .andExpect(jsonPath("$.id").value("utbredelse@2022-01-31T12:00:00Z@2021-12-31"))
                .andExpect(jsonPath("$.lastPeriod").value("2022M01"));
        ask(P + "/tables/utbredelse/metadata?knownAt=2022-01-31T12:00:00Z")
                .andExpect(jsonPath("$.extension.px.tableid").value("utbredelse@2022-01-31T12:00:00Z"));
    }

    @Test
    void a_code_list_tells_what_its_values_are_made_of() throws Exception {
        ask(P + "/codelists/vs_helseregioner?lang=en&outputFormat=json")
                .andExpect(jsonPath("$.type").value("Valueset"))
                .andExpect(jsonPath("$.values", hasSize(4)))
                .andExpect(jsonPath("$.values[0].valueMap", is(List.of("NORD"))))
                .andExpect(jsonPath("$.eliminationValueCode").value("0"))
                .andExpect(jsonPath("$.links", hasSize(1)));
        ask(P + "/codelists/agg_losninger").andExpect(jsonPath("$.type").value("Aggregation"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/tables/nosuch|404|Non-existent table",
                "/tables/utbredelse@tomorrow/data|404|Non-existent table",
                "/tables?pageNumber=2|404|Non-existent page",
                "/tables?lang=sv|400|Unsupported language",
                "/tables/utbredelse/data?valueCodes=2|400|Illegal selection expression",
                "/tables/utbredelse/data?valueCodes[Nosuch]=2|400|Non-existent variable",
                "/tables/utbredelse/data?valueCodes[Tjeneste]=kjernejournal|400|Missing selection for mandantory variable",
                "/tables/utbredelse/data?valueCodes[Tid]=range(2021M01,2021M02)|400|Illegal selection expression",
                "/tables/utbredelse/data?valueCodes[Tid]=2|400|Non-existent value",
                "/tables/utbredelse/data?valueCodes[Tid]=9*|400|Non-existent value",
                "/tables/utbredelse/data?valueCodes[Tid]=2*1|400|Illegal selection expression",
                "/tables/utbredelse/data?valueCodes[Tid]=top(0)|400|Illegal selection expression",
                "/tables/utbredelse/data?valueCodes[Tid]=[top(1)|400|Illegal selection expression",
                "/tables/utbredelse/data?outputFormat=px|400|Unsupported output format",
                "/tables/utbredelse/data?outputFormatParams=UseCodes|400|Unsupported output format",
                "/tables/utbredelse/data?outputFormat=csv&outputFormatParams=UseCodes,UseTexts|400|Unsupported output format",
                "/tables/utbredelse/data?outputFormat=xlsx&outputFormatParams=SeparatorTab|400|Unsupported output format",
                "/tables/utbredelse/data?outputFormat=parquet&outputFormatParams=UseCodes|400|Unsupported output format",
                "/tables/utbredelse/data?outputFormat=parquet&outputFormatParams=IncludeTitle|400|Unsupported output format",
                "/tables/utbredelse/data?outputFormat=parquet&outputFormatParams=SeparatorTab|400|Unsupported output format",
                "/tables/utbredelse/data?heading=Tid,Tid|400|Illegal placment",
                "/tables/utbredelse/data?stub=Tid&heading=Tid|400|Illegal placment",
                "/tables/utbredelse/data?knownAt=i-dag|400|Illegal vintage",
                "/tables/utbredelse/metadata?codelist[Region]=vs_nosuch|400|Non-existent codelist",
                "/tables/utbredelse/metadata?codelist[Tid]=vs_fylker|400|Non-existent codelist",
                "/codelists/VS_fylker|404|Non-existent codelist",
                "/savedqueries/1|404|Saved query not found",
                "/tables?pageNumber=x|400|Illegal number"
            })
    void what_cannot_be_answered_has_the_title_clients_know(String address, int status, String title) throws Exception {
        http.perform(get(P + address))
                .andExpect(status().is(status))
                .andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(jsonPath("$.type").value("Parameter error"))
                .andExpect(jsonPath("$.title").value(title))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{",
                "\"x\"",
                "{\"selection\":{}}",
                "{\"selection\":[{}]}",
                "{\"selection\":[{\"variableCode\":\"Tid\",\"valueCodes\":[null]}]}"
            })
    void a_body_that_is_no_selection_is_refused(String body) throws Exception {
        http.perform(post(P + "/tables/utbredelse/data")
                        .contentType("application/json")
                        .content(body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("Illegal selection expression"));
    }

    @Test
    void pages_from_anywhere_may_ask_and_send() throws Exception {
        http.perform(options(P + "/tables/utbredelse/data")
                        .header("Origin", "https://example.org")
                        .header("Access-Control-Request-Method", "POST"))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(header().string("Access-Control-Allow-Methods", containsString("POST")))
                .andExpect(header().string("Access-Control-Allow-Headers", containsString("Content-Type")));
        http.perform(post(P + "/tables/utbredelse/data").header("Origin", "https://example.org"))
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(header().string("x-ratelimit-limit", "10000"));
    }

    @Test
    void a_long_query_is_answered_and_a_far_too_long_one_is_told_so() throws Exception {
        String many = "kjernejournal,".repeat(150);
        ask(DATA + KOMMUNER + "&valueCodes[ContentsCode]=Antall&valueCodes[Tid]=top(1)&valueCodes[Tjeneste]=" + many);
        http.perform(get(DATA + "x=" + "y".repeat(9_000)))
                .andExpect(status().is(414))
                .andExpect(jsonPath("$.type").value("Parameter error"));
    }

    @Test
    void comma_separated_values_have_codes_and_one_line_of_header() throws Exception {
        String url = DATA + KOMMUNER + "&valueCodes[Tjeneste]=*&valueCodes[ContentsCode]=Antall,Andel"
                + "&valueCodes[Tid]=2021M12&outputFormat=csv&valueCodes[Region]=0,1103";
        http.perform(get(url))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", "inline; filename=\"utbredelse.csv\""))
                .andExpect(content().string("""
                        "Tjeneste","Rolle","Gruppe","Region","Antall 2021M12","Andel 2021M12"
                        "digihelsestasjon","CONSUMER","kommune","0",1,0.3
                        "digihelsestasjon","CONSUMER","kommune","1103","..",".."
                        "kjernejournal","CONSUMER","kommune","0",1,0.3
                        "kjernejournal","CONSUMER","kommune","1103","..",".."
                        """.replace("\n", "\r\n")));
    }

    @Test
    void a_spreadsheet_in_norwegian_gets_semicolons_decimal_commas_and_both_codes_and_names() throws Exception {
        String url = DATA + KOMMUNER + "&valueCodes[Tjeneste]=kjernejournal&valueCodes[ContentsCode]=Andel"
                + "&valueCodes[Tid]=2021M12&outputFormat=excel-csv&stub=Tjeneste,Rolle,Gruppe,ContentsCode,Tid";
        assertThat(body(url))
                .startsWith("\uFEFF\"tjeneste\";\"rolle\"")
                .contains("\"Utbredelse av nasjonale e-helsetjenester\"\r\n")
                .endsWith(";\"Andel Andel som har innført\";\"2021M12 2021M12\";0,3\r\n");
    }

    @Test
    void a_page_has_the_table_and_what_has_to_be_known_of_it() throws Exception {
        String url = DATA + KOMMUNER + "&valueCodes[Tjeneste]=kjernejournal&valueCodes[ContentsCode]=Antall,Andel"
                + "&valueCodes[Tid]=2021M12&outputFormat=HTML&outputFormatParams=IncludeTitle,UseCodesAndTexts&lang=en";
        http.perform(get(url))
                .andExpect(header().string("Content-Type", "text/html;charset=UTF-8"))
                .andExpect(content()
                        .string(containsString("<caption>Adoption of national e-health services, by service,")))
                .andExpect(content()
                        .string(containsString("<th scope=\"row\">kommune kommune</th><td>1</td><td>0.3</td>")))
                .andExpect(content().string(containsString("<li>" + Notice.TEXT + "</li>")));
    }

    @Test
    void in_a_workbook_figures_are_numbers_and_codes_are_text() throws Exception {
        String url = DATA + KOMMUNER + "&valueCodes[Tjeneste]=kjernejournal&valueCodes[ContentsCode]=Antall,Andel"
                + "&valueCodes[Region]=03,11&valueCodes[Tid]=2021M12&outputFormat=xlsx"
                + "&outputFormatParams=UseCodes&outputFormatParams=IncludeTitle";
        byte[] book = http.perform(get(url))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "inline; filename=\"utbredelse.xlsx\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        String sheet = entry(book, "xl/worksheets/sheet1.xml");
        assertThat(sheet).containsPattern("<c r=\"D5\"[^>]*t=\"s\"").containsPattern("<c r=\"E5\"[^>]*t=\"s\"");
        assertThat(entry(book, "xl/sharedStrings.xml")).contains(">03</t>", ">..</t>", Notice.TEXT, ">2021M12</t>");
        String nation = entry(
                http.perform(get(url.replace("valueCodes[Region]=03,11", "x=")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                "xl/worksheets/sheet1.xml");
        assertThat(nation)
                .containsPattern("<c r=\"D5\"[^>]*t=\"n\"><v>1</v>")
                .containsPattern("<c r=\"E5\" s=\"\\d+\" t=\"n\"><v>0.3</v>");
    }

    @Test
    void a_parquet_file_is_bytes_with_a_name() throws Exception {
        String url = DATA + KOMMUNER + "&valueCodes[Tjeneste]=kjernejournal&valueCodes[ContentsCode]=Antall"
                + "&valueCodes[Tid]=2021M12&outputFormat=Parquet";
        byte[] file = http.perform(get(url))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/octet-stream"))
                .andExpect(header().string("Content-Disposition", "inline; filename=\"utbredelse.parquet\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(new String(file, file.length - 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("PAR1");
    }

    private static String entry(byte[] book, String name) throws Exception {
        Path file = Files.write(
                Files.createDirectories(Path.of("target", "received")).resolve("bank.xlsx"), book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_stages_of_a_group_sum_to_it() throws Exception {
        ask(P + "/tables/trinn/data?" + KOMMUNER
                        + "&valueCodes[Tjeneste]=digihelsestasjon&valueCodes[Trinn]=ALLE,UNKNOWN,INTRODUCED,IN_USE"
                        + "&valueCodes[ContentsCode]=*&valueCodes[Tid]=2021M12")
                .andExpect(jsonPath("$.value", is(Arrays.asList(356, 100.0, 355, 99.7, 1, 0.3, 0, 0.0))));
        ask(P + "/tables/trinn/data?" + KOMMUNER
                        + "&valueCodes[Tjeneste]=digihelsestasjon&valueCodes[ContentsCode]=*&valueCodes[Tid]=2021M12")
                .andExpect(jsonPath("$.value", is(Arrays.asList(356, 100.0))));
    }

    @Test
    void a_solution_is_the_sum_of_its_services_and_a_note_names_the_list() throws Exception {
        ask(DATA + KOMMUNER
                        + "&codelist[Tjeneste]=agg_losninger&valueCodes[Tjeneste]=*&valueCodes[ContentsCode]=Antall,Nevner"
                        + "&valueCodes[Tid]=2021M12")
                .andExpect(jsonPath("$.size[0]").value(2))
                .andExpect(jsonPath("$.value", is(List.of(1, 356, 1, 356))));
    }

    @Test
    void more_cells_than_one_answer_has_are_refused_before_they_are_counted() throws Exception {
        ask(P + "/config").andExpect(jsonPath("$.maxDataCells").value(800_000));
        http.perform(get(DATA + "valueCodes[Tjeneste]=*&valueCodes[Rolle]=*&valueCodes[Gruppe]=*&valueCodes[Region]=*"
                        + "&valueCodes[ContentsCode]=*&valueCodes[Tid]=*"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("Too many cells selected"));
    }

    private ResultActions ask(String url) throws Exception {
        return http.perform(get(url)).andExpect(status().isOk());
    }

    private String body(String url) throws Exception {
        return ask(url).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
