package no.utbredt.reporting.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import no.utbredt.reporting.web.Browser;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages as a browser gets them: one document at all addresses, guarded, and nothing of the address in it. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "utbredt.dashboard.at=classpath:/pages-built/"
        })
class DashboardTest {

    private static final Pattern TAG = Pattern.compile("ETag: (\\S+)");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?dato=2021-10-01&losning=kjernejournal&noe=ukjent",
                "/tjeneste",
                "/tjeneste/kjernejournal/kommune?kjent=2023-06-30",
                "/tjeneste/finnes-ikke/heller-ikke",
                "/aktor/m-4601",
                "/aktor/m-4601.helsestasjon",
                "/veikart?utgave=21.1",
                "/gap",
                "/datakvalitet",
                "/leverandor",
                "/leverandor/innrapportering",
                "/statistikkbank/utbredelse@2024-01-31",
                "/rapport/styret",
                "/om",
                "/tilstander"
            })
    void every_page_is_the_same_guarded_document(String address) throws IOException {
        assertThat(browser().get(address, "Accept: text/html"))
                .startsWith("HTTP/1.1 200")
                .contains("Content-Type: text/html;charset=UTF-8", "Cache-Control: no-cache", "X-Frame-Options: DENY")
                .contains("X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer")
                .containsPattern("Content-Security-Policy: default-src 'none';.*frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval")
                .endsWith("src=\"/dashboard/assets/index-abc123.js\"></script></head><body></body></html>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/enkel, /",
        "/enkel?dato=2021-12-31&kjent=2023-06-30&trinn=in-use&lang=en&losning=x, /?dato=2021-12-31&kjent=2023-06-30&minst=i-bruk&sprak=en",
        "/endringer?siden=2019-01-01, /",
        "/tjeneste/kjernejournal?gruppe=kommune&dato=2021-12-31, /tjeneste/kjernejournal/kommune?dato=2021-12-31",
        "/tjeneste/kjernejournal, /tjeneste/kjernejournal/kommune",
        "/tjeneste/kjernejournal?gruppe=..%2Fx, /tjeneste",
        "/tjeneste/finnes-ikke?lang=en, /tjeneste?sprak=en",
        "/enkel?dato=//x%26y=%23, /?dato=%2F%2Fx%26y%3D%23"
    })
    void a_page_there_was_before_leads_to_the_one_that_took_its_place(String before, String after) throws IOException {
        assertThat(browser().get(before))
                .startsWith("HTTP/1.1 301")
                .containsPattern("Location: (http://localhost(:\\d+)?)?" + Pattern.quote(after) + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?bilde=matrise",
                "/?dato=2021-10-01&bilde=kuber&tema=mork",
                "/tjeneste/kjernejournal/kommune?bilde=kart",
                "/aktor/m-4601?bilde=spor",
                "/veikart?bilde=tidslinje",
                "/statistikkbank/utbredelse?bilde=figur",
                "/gap?bilde=leverandorer",
                "/datakvalitet?bilde=kalender"
            })
    void a_picture_alone_may_stand_in_a_page_of_others(String address) throws IOException {
        assertThat(browser().get(address, "Accept: text/html"))
                .startsWith("HTTP/1.1 200")
                .containsPattern("default-src 'none';.*script-src 'self';.*frame-ancestors \\*")
                .contains("X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer")
                .doesNotContain("X-Frame-Options", "unsafe-inline", "unsafe-eval");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?Bilde=kart",
                "/?bilde",
                "/?bilde=",
                "/?bilde=KART",
                "/?bilde=kart&bilde=kart",
                "/?bilde=%3Cscript%3E",
                "/?bilde=kart%0d%0ax:y",
                "/?dato=bilde%3Dkart",
                "/om?bilde=kart",
                "/rapport/styret?bilde=kart",
                "/leverandor?bilde=kart",
                "/statistikkbank?bilde=kart",
                "/enkel?bilde=kart",
                "/v1/status?bilde=kart",
                "/nosuch?bilde=kart"
            })
    void nothing_else_may_stand_in_a_page_of_others(String address) throws IOException {
        assertThat(browser().get(address, "Accept: text/html"))
                .contains("frame-ancestors 'none'", "X-Frame-Options: DENY")
                .doesNotContain("frame-ancestors *");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?x=<script>alert(1)</script>",
                "/tjeneste/%3Cscript%3Ealert(1)%3C/b",
                "/aktor/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/rapport/%22onload=alert(1)"
            })
    void nothing_of_an_address_is_in_a_page(String address) throws IOException {
        assertThat(browser().get(address, "Accept: text/html", "Referer: <script>alert(1)</script>"))
                .doesNotContain("alert(1)");
    }

    @Test
    void a_page_that_is_held_already_is_not_sent_again() throws IOException {
        var tag = TAG.matcher(browser().get("/"));
        assertThat(tag.find()).isTrue();

        assertThat(browser().get("/gap", "If-None-Match: " + tag.group(1))).startsWith("HTTP/1.1 304");
    }

    @Test
    void what_a_page_loads_may_be_kept_for_ever() throws IOException {
        assertThat(browser().get("/dashboard/assets/index-abc123.js"))
                .startsWith("HTTP/1.1 200")
                .contains("Content-Type: text/javascript", "Cache-Control: max-age=31536000, public, immutable")
                .contains("X-Content-Type-Options: nosniff")
                .contains("document.title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboard/assets/",
                "/dashboard/assets/index-gone.js",
                "/dashboard/assets/../kept-apart.txt",
                "/dashboard/assets/%2e%2e/kept-apart.txt",
                "/dashboard/assets/..%2fkept-apart.txt",
                "/dashboard/assets/....//kept-apart.txt",
                "/dashboard/kept-apart.txt",
                "/dashboard/index.html",
                "/index.html",
                "/application.yml",
                "/nosuch"
            })
    void nothing_else_of_the_folder_is_shown(String address) throws IOException {
        assertThat(browser().get(address)).containsPattern("^HTTP/1.1 40[04]").doesNotContain("secret", "<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "PROPFIND"})
    void a_page_is_only_read(String method) throws IOException {
        assertThat(browser().ask(method, "/gap", "Content-Length: 0"))
                .startsWith("HTTP/1.1 405")
                .contains("Allow: GET, HEAD, OPTIONS");
    }

    private Browser browser() {
        return new Browser(port);
    }
}
