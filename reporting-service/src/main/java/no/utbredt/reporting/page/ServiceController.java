package no.utbredt.reporting.page;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.web.KnownSubjects;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one service. */
@Controller
class ServiceController {

    private final ServiceFold services;
    private final KnownSubjects subjects;
    private final KnownUpTo known;

    ServiceController(ServiceFold services, KnownSubjects subjects, KnownUpTo known) {
        this.services = services;
        this.subjects = subjects;
        this.known = known;
    }

    @GetMapping("/tjeneste/{id}")
    String service(
            @PathVariable String id, @RequestParam Map<String, String> parameters, Locale language, Model model) {
        PageQuestion question = PageQuestion.of(parameters, known.today());
        Asked asked = Asked.of(parameters, PageQuestion.NAMES);
        Service service = subjects.service(id);
        String group = asked.text("gruppe");
        if (group != null) {
            subjects.group(group);
        }
        Written written = new Written(language);
        model.addAttribute("asked", question);
        model.addAttribute("to", new Links(written.english(), question));
        model.addAttribute("page", services.page(id, service, question, group, role(asked), written));
        return "service";
    }

    private static @Nullable Role role(Asked asked) {
        return asked.text("rolle") == null
                ? null
                : asked.code("rolle", Role.class, Role.CONSUMER, EnumSet.of(Role.CONSUMER, Role.SOURCE));
    }
}
