package no.utbredt.initiative.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.edge.page.Paging;
import no.utbredt.initiative.answer.NotThere;
import no.utbredt.initiative.answer.page.Listed;
import no.utbredt.initiative.catalogue.Catalogue;
import no.utbredt.initiative.catalogue.Category;
import no.utbredt.initiative.catalogue.Publication;
import no.utbredt.initiative.catalogue.Selection;
import no.utbredt.initiative.catalogue.Service;
import no.utbredt.initiative.catalogue.Solution;
import no.utbredt.initiative.catalogue.Stewardship;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
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
    Listed<ServiceAnswer> services(
            @RequestParam(required = false) @Nullable String solution,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @ParameterObject Paging paging) {
        Catalogue catalogue = stewardship.catalogue();
        List<Service> found = new Selection(solution, category, group, q).from(catalogue);
        return Listed.of(found, paging, service -> ServiceAnswer.of(service, catalogue, asOf));
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
    Listed<Solution> solutions(@ParameterObject Paging paging) {
        return Listed.of(List.copyOf(stewardship.catalogue().solutions().values()), paging, each -> each);
    }

    @GetMapping("/v1/groups")
    Listed<ActorGroupAnswer> groups(@ParameterObject Paging paging) {
        return Listed.of(List.copyOf(stewardship.catalogue().groups().values()), paging, ActorGroupAnswer::of);
    }

    @GetMapping("/v1/categories")
    Listed<Category> categories(@ParameterObject Paging paging) {
        return Listed.of(List.copyOf(stewardship.catalogue().categories().values()), paging, each -> each);
    }
}
