package no.utbredt.initiative.document.web;

import java.util.List;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.edge.page.Paging;
import no.utbredt.initiative.answer.NotThere;
import no.utbredt.initiative.answer.page.Listed;
import no.utbredt.initiative.document.Context;
import no.utbredt.initiative.document.Contexts;
import no.utbredt.initiative.document.KeptContext;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.roadmap.item.Classification;
import no.utbredt.vocabulary.Nearest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents that were entered whole, and what they say beside. Of an internal one nothing is told, not even that it is there. */
@RestController
final class ContextController {

    private final Contexts contexts;

    ContextController(Contexts contexts) {
        this.contexts = contexts;
    }

    /**
     * A document that was entered whole.
     *
     * @param context what it says that is neither a report nor a figure nor of the roadmap, in the order it was entered
     */
    record EnteredDocumentAnswer(
            String notice,
            String id,
            String title,
            String issuer,
            @Nullable String series,
            String publishedAt,
            String scope,
            Classification classification,
            String licence,
            List<ContextAnswer> context) {

        static EnteredDocumentAnswer of(KeptContext kept) {
            Source document = kept.document();
            return new EnteredDocumentAnswer(
                    Notice.TEXT,
                    document.id(),
                    document.title(),
                    document.issuer(),
                    document.series(),
                    document.publishedAt().text(),
                    document.scope(),
                    document.classification(),
                    document.licence(),
                    kept.open().stream()
                            .map(each -> ContextAnswer.of(document, each))
                            .toList());
        }
    }

    /**
     * What a document says beside.
     *
     * @param document the document's id
     * @param fact what it is called within the document
     */
    record ContextAnswer(
            String document,
            String fact,
            Context.Why why,
            @Nullable String place,
            @Nullable String quote,
            @Nullable String note) {

        static ContextAnswer of(Source document, Context said) {
            return new ContextAnswer(document.id(), said.fact(), said.why(), said.place(), said.quote(), said.note());
        }
    }

    @GetMapping("/v1/documents/{id}")
    ResponseEntity<EnteredDocumentAnswer> document(@PathVariable String id) {
        KeptContext kept = contexts.find(id).filter(KeptContext::isOpen).orElseThrow(() -> notThere(id));
        return ResponseEntity.ok().eTag(kept.tag()).body(EnteredDocumentAnswer.of(kept));
    }

    @GetMapping("/v1/context")
    Listed<ContextAnswer> context(
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) Context.@Nullable Why why,
            @ParameterObject Paging paging) {
        if (document != null && open().noneMatch(each -> each.document().id().equals(document))) {
            throw notThere(document);
        }
        List<ContextAnswer> found = open().filter(each ->
                        document == null || document.equals(each.document().id()))
                .flatMap(each -> each.open().stream().map(said -> ContextAnswer.of(each.document(), said)))
                .filter(each -> why == null || why == each.why())
                .toList();
        return Listed.of(found, paging, each -> each);
    }

    private Stream<KeptContext> open() {
        return contexts.all().stream().filter(KeptContext::isOpen);
    }

    private NotThere notThere(String id) {
        List<String> ids = open().map(each -> each.document().id()).toList();
        return new NotThere("document", id, Nearest.to(id, ids).stream().toList());
    }
}
