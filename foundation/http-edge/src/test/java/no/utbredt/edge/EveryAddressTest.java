package no.utbredt.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What holds of every address, tried on a real container, byte by byte. */
@SpringBootTest(classes = EdgeApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EveryAddressTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} {1} is {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            GET     | /v1/nothing                     | 404 | not-found
            POST    | /v1/nothing                     | 404 | not-found
            GET     | /error                          | 404 | not-found
            GET     | /v1/broken                      | 500 | internal-server-error
            GET     | /v1/kept                        | 503 | store-unavailable
            POST    | /v1/things                      | 405 | method-not-allowed
            PATCH   | /v1/things/1                    | 405 | method-not-allowed
            TRACE   | /v1/things                      | 405 | method-not-allowed
            FETCH   | /v1/things                      | 405 | method-not-allowed
            get     | /v1/things                      | 405 | method-not-allowed
            GET     | /v1/things?Q=x                  | 400 | parameter-unknown
            GET     | /v1/things?q=x&q=y              | 400 | parameter-repeated
            GET     | /v1/things?size=many            | 400 | invalid-parameter
            GET     | /v1/things?size=                | 400 | invalid-parameter
            GET     | /v1/things?q=%zz                | 400 | address-escapes
            GET     | /v1/things?q=%F8                | 400 | address-escapes
            GET     | /v1/things?q=%00                | 400 | address-escapes
            GET     | /v1/things/%F8                  | 400 | request-malformed
            GET     | /v1/things/a;b                  | 400 | address-refused
            GET     | //v1/things                     | 400 | address-refused
            GET     | /v1/things/a%2Fb                | 400 | request-malformed
            GET     | /v1/things/%                    | 400 | request-malformed
            GET     | /v1/things/a%00b                | 400 | request-malformed
            GET     | /v1/things/a<b                  | 400 | request-malformed
            PUT     | /v1/things/1?dryrun=true        | 400 | parameter-unknown
            PUT     | /v1/things/1?dryRun             | 400 | invalid-parameter
            PUT     | /v1/things/1?dryRun=            | 400 | invalid-parameter
            PUT     | /v1/things/1?dryRun=ture        | 400 | invalid-parameter
            PUT     | /v1/things/1?day=soon           | 400 | invalid-parameter
            PUT     | /v1/things/1                    | 400 | bad-request
            """)
    void a_refusal_is_a_problem(String method, String address, int status, String code) throws IOException {
        Spoken answer = Spoken.ask(port, method, address, "Content-Type: application/json", "Content-Length: 0");

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.json().path("expected").asString("")).isNotBlank();
        assertThat(answer.json().path("detail").asString("")).isNotBlank();
        assertThat(answer.json().path("detailNb").asString("")).isNotBlank();
        assertThat(answer.json().path("type").asString("")).isEqualTo("urn:utbredt:problem:" + code);
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.header("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/things HTTP/1.1\r\n\r\n",
                "GET /v1/things HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /v1/th ings HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /v1/things HTTQ/1.1\r\nHost: x\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "POST /v1/things HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\nConnection: close\r\n\r\n"
            })
    void what_is_no_request_is_a_problem(String request) throws IOException {
        Spoken answer = Spoken.say(port, request);
        assertThat(answer.status()).isBetween(400, 599);
        assertThat(answer.code()).as(answer.toString()).isNotBlank();
    }

    @Test
    void a_head_too_long_is_a_problem() throws IOException {
        assertThat(Spoken.ask(port, "GET", "/v1/things", "X-Long: " + "x".repeat(20_000))
                        .code())
                .isEqualTo("request-malformed");
        assertThat(Spoken.ask(port, "GET", "/v1/things?q=" + "x".repeat(20_000)).code())
                .isEqualTo("request-malformed");
    }

    @Test
    void what_went_wrong_is_told_whatever_was_asked_for() throws IOException {
        assertThat(Spoken.ask(port, "GET", "/v1/broken", "Accept: application/json")
                        .code())
                .isEqualTo("internal-server-error");
    }

    @Test
    void another_method_is_told_which_are_taken() throws IOException {
        assertThat(Spoken.ask(port, "POST", "/v1/things").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(Spoken.ask(port, "DELETE", "/v1/things/1").header("Allow")).isEqualTo("GET, HEAD, OPTIONS, PUT");
    }

    @Test
    void head_is_get_without_a_body() throws IOException {
        Spoken head = Spoken.ask(port, "HEAD", "/v1/things");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void an_unknown_parameter_is_told_the_nearest() throws IOException {
        assertThat(Spoken.ask(port, "PUT", "/v1/things/1?dry-run=true")
                        .json()
                        .path("expected")
                        .asString())
                .isEqualTo("perhaps dryRun; one of day, dryRun");
        assertThat(Spoken.ask(port, "PUT", "/v1/things/1?dry-run=true")
                        .json()
                        .path("field")
                        .asString())
                .isEqualTo("dry-run");
    }

    @ParameterizedTest(name = "Accept: {0} gives {1}")
    @CsvSource(delimiter = '|', textBlock = """
            text/csv                                  | text/csv
            application/json, text/csv;q=0.1          | application/json
            application/json;q=0.2, text/csv;q=0.9    | text/csv
            application/json;q=1, text/csv;q=0        | application/json
            text/csv;q=0, */*                         | application/json
            application/json;q=0, */*;q=0.1           | text/csv
            text/*                                    | text/csv
            TEXT/CSV                                  | text/csv
            */*;q=0.1, text/csv;q=0.2                 | text/csv
            text/html, */*;q=0.1                      | application/json
            """)
    void the_weights_of_accept_are_honoured(String accept, String type) throws IOException {
        Spoken answer = Spoken.ask(port, "GET", "/v1/things/1", "Accept: " + accept);
        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(answer.header("Vary")).contains("Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "application/json;q=0, text/csv;q=0", "nonsense", "*/*;q=0"})
    void what_is_not_there_is_not_acceptable(String accept) throws IOException {
        Spoken answer = Spoken.ask(port, "GET", "/v1/things/1", "Accept: " + accept);
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("not-acceptable");
        assertThat(answer.json().path("expected").asString()).contains("text/csv");
        assertThat(Spoken.ask(port, "GET", "/v1/things/1?format=csv", "Accept: " + accept)
                        .status())
                .isEqualTo(200);
        assertThat(Spoken.ask(port, "GET", "/v1/things", "Accept: " + accept).status())
                .isEqualTo(406);
    }

    @Test
    void a_body_in_another_coding_is_refused_with_the_one_that_is_taken() throws IOException {
        Spoken answer = Spoken.ask(
                port,
                "PUT",
                "/v1/things/1",
                "Content-Encoding: GZip",
                "Content-Type: application/json",
                "Content-Length: 0");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("content-coding-unsupported");
        assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
    }

    @Test
    void a_body_of_another_type_is_refused_with_those_that_are_taken() throws IOException {
        Spoken answer = Spoken.say(
                port,
                "PUT /v1/things/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}");
        assertThat(answer.code()).isEqualTo("unsupported-media-type");
        assertThat(answer.json().path("expected").asString()).contains("application/json");
    }

    @Test
    void any_page_may_read_and_none_may_write() throws IOException {
        String[] asked = {"Origin: https://a.example", "Access-Control-Request-Method: GET"};
        assertThat(Spoken.ask(port, "OPTIONS", "/v1/things", asked).header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(Spoken.ask(port, "OPTIONS", "/v1/things/1", asked).header("Access-Control-Allow-Methods"))
                .isEqualTo("GET, HEAD");
        assertThat(Spoken.ask(port, "OPTIONS", "/v1/things").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(Spoken.ask(port, "GET", "/v1/things", "Origin: https://a.example")
                        .header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(Spoken.ask(port, "PUT", "/v1/things/1", "Origin: https://a.example")
                        .header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void a_long_answer_leaves_compressed_where_the_client_takes_it() throws IOException {
        Spoken compressed = Spoken.ask(port, "GET", "/v1/things?size=5000", "Accept-Encoding: gzip");
        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.header("Vary")).containsIgnoringCase("accept-encoding");
        assertThat(Spoken.ask(port, "GET", "/v1/things?size=5000").header("Content-Encoding"))
                .isEmpty();
        assertThat(Spoken.ask(port, "GET", "/v1/things?size=5000").header("Vary"))
                .containsIgnoringCase("accept-encoding");
    }
}
