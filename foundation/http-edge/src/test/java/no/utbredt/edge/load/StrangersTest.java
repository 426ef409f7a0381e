package no.utbredt.edge.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** A limit that is set, in a real container; nothing comes back within an hour. */
@ActiveProfiles(House.OPEN)
@SpringBootTest(
        classes = House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "utbredt.load.rates.strangers.per-second=1",
            "utbredt.load.rates.strangers.burst=3600",
            "utbredt.load.rates.client.per-second=1"
        })
class StrangersTest extends Askers {

    @Test
    void an_answer_to_a_stranger_says_how_many_more_may_come() throws Exception {
        HttpResponse<String> answer = get("/v1/figure");

        assertThat(answer.body()).isEqualTo("7");
        assertThat(answer.headers().firstValue("RateLimit-Policy")).contains("\"strangers\";q=3600;w=3600");
        assertThat(answer.headers().firstValue("RateLimit").orElse("")).matches("\"strangers\";r=3\\d{3};t=\\d+");
    }

    @Test
    void the_status_says_nothing_of_it() throws Exception {
        assertThat(get("/v1/status").headers().firstValue("RateLimit")).isEmpty();
    }
}
