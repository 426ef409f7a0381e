package no.utbredt.reporting.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.web.InMemoryApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.test.web.servlet.MockMvc;

/** A build without Node has no pages: it says so, how to bring them, and what answers all the same. */
@SpringBootTest(
        classes = InMemoryApplication.class,
        properties = {
            "management.endpoint.health.validate-group-membership=false",
            "utbredt.dashboard.at=classpath:/pages-not-built/"
        })
@AutoConfigureMockMvc
class MissingDashboardTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

    @Autowired
    private MockMvc http;

    @Test
    void the_front_page_says_what_is_missing_and_how_to_bring_it() throws Exception {
        assertThat(front())
                .contains("Node.js", "dashboard/build", Notice.TEXT)
                .doesNotContain("{{", "style=", "<script");
    }

    @Test
    void what_it_leads_to_is_there() throws Exception {
        assertThat(LINK.matcher(front()).results().map(link -> link.group(1)))
                .hasSizeGreaterThan(5)
                .allSatisfy(address -> http.perform(get(address)).andExpect(status().isOk()));
    }

    @Test
    void why_is_told_and_can_do_nothing() {
        Resource folder = new ByteArrayResource(new byte[0]) {
            @Override
            public Resource createRelative(String name) {
                return new ByteArrayResource("because of <script>".getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                    @Override
                    public boolean exists() {
                        return name.equals("missing.txt");
                    }
                };
            }
        };

        assertThat(new String(Pages.in(folder).html(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("because of &lt;script&gt;")
                .doesNotContain("<script>");
    }

    private String front() throws Exception {
        return http.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
