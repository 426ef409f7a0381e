package no.utbredt.initiative.edition.web;

import no.utbredt.edge.Notice;
import no.utbredt.initiative.answer.NotThere;
import no.utbredt.initiative.catalogue.Stewardship;
import no.utbredt.initiative.edition.Edition;
import no.utbredt.initiative.edition.Freezing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An edition as one page to print. */
@Controller
final class EditionPageController {

    private final Freezing freezing;
    private final Stewardship catalogue;

    EditionPageController(Freezing freezing, Stewardship catalogue) {
        this.freezing = freezing;
        this.catalogue = catalogue;
    }

    @GetMapping("/v1/editions/{id}/page")
    String page(@PathVariable String id, Model model) {
        model.addAttribute("notice", Notice.TEXT);
        Edition edition = freezing.find(id).orElseThrow(() -> new NotThere("edition", id));
        Called called = Called.in(edition.initiatives(), catalogue.catalogue());
        model.addAttribute("edition", EditionPage.of(edition, called));
        return "edition";
    }
}
