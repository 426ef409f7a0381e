package no.utbredt.reporting.dashboard.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.request.ForeignRules;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.matrix.Rows;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.web.OwnTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages there were before the dashboard: their addresses lead to those that took their place, with what they asked for. */
@OwnTag
@ForeignRules
@Controller
class FormerPagesController {

    private static final Map<String, String> STAGES =
            Map.of("available", "tilgjengelig", "introduced", "innfort", "in-use", "i-bruk");

    private final Knowledge knowledge;

    FormerPagesController(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping({"/enkel", "/endringer"})
    ResponseEntity<Void> overview(@RequestParam Map<String, String> asked) {
        return leadTo(UriComponentsBuilder.fromPath("/"), asked);
    }

    /** A service had one page for all its groups; it leads to the group asked for, or to its first, or to all services. */
    @GetMapping("/tjeneste/{service}")
    ResponseEntity<Void> service(@PathVariable String service, @RequestParam Map<String, String> asked) {
        Set<String> groups =
                knowledge.ask(Horizon.LATEST, known -> Rows.of(known).groups(service, Role.CONSUMER));
        String group = asked.getOrDefault("gruppe", groups.stream().findFirst().orElse(""));
        UriComponentsBuilder page = UriComponentsBuilder.fromPath("/tjeneste");
        return leadTo(groups.contains(group) ? page.pathSegment(service, group) : page, asked);
    }

    private static ResponseEntity<Void> leadTo(UriComponentsBuilder page, Map<String, String> asked) {
        keep(page, "dato", asked.get("dato"));
        keep(page, "kjent", asked.get("kjent"));
        keep(page, "minst", STAGES.get(asked.getOrDefault("trinn", "").toLowerCase(Locale.ROOT)));
        keep(page, "sprak", "en".equals(asked.get("lang")) ? "en" : null);
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(page.encode().build().toUri())
                .build();
    }

    private static void keep(UriComponentsBuilder page, String name, @Nullable String value) {
        if (value != null) {
            page.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
