package no.utbredt.initiative.catalogue.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.utbredt.initiative.answer.NotThere;
import no.utbredt.initiative.answer.Page;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.catalogue.Category;
import no.utbredt.initiative.catalogue.Publication;
import no.utbredt.initiative.catalogue.Selection;
import no.utbredt.initiative.catalogue.Service;
import no.utbredt.initiative.catalogue.Solution;
import no.utbredt.initiative.catalogue.Stewardship;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue, open to read. */
@RestController
final class CatalogueController {

    private final Stewardship stewardship;
    private final Publication publication;

    CatalogueController(Stewardship stewardship, Publication publication) {
        this.stewardship = stewardship;
        this.publication = publication;
    }

    @GetMapping("/v1/services")
    Page<ServiceAnswer> services(
            @RequestParam(required = false) @Nullable String solution,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        Catalogue catalogue = stewardship.catalogue();
        List<Service> found = new Selection(solution, category, group, q).from(catalogue);
        return Page.of(found, page, size, service -> ServiceAnswer.of(service, catalogue, asOf));
    }

    @GetMapping("/v1/services/{id}")
    ResponseEntity<ServiceAnswer> service(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        Catalogue catalogue = stewardship.catalogue();
        Service service = catalogue.services().get(id);
        if (service == null) {
            throw new NotThere("service", id);
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        publication.version(id).ifPresent(answer::eTag);
        return answer.body(ServiceAnswer.of(service, catalogue, asOf));
    }

    @GetMapping("/v1/solutions")
    Collection<Solution> solutions() {
        return stewardship.catalogue().solutions().values();
    }

    @GetMapping("/v1/groups")
    List<ActorGroupAnswer> groups() {
        return stewardship.catalogue().groups().values().stream()
                .map(ActorGroupAnswer::of)
                .toList();
    }

    @GetMapping("/v1/categories")
    Collection<Category> categories() {
        return stewardship.catalogue().categories().values();
    }
}
