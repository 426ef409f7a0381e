package no.utbredt.reporting.bank.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import no.utbredt.edge.load.Streamed;
import no.utbredt.edge.request.ForeignRules;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saved queries of the bank (PxWebApi 2). */
@RestController
@ForeignRules
@RequestMapping(BankDoor.PREFIX + "/savedqueries")
class SavedController {

    private final DataAnswers answers;

    SavedController(DataAnswers answers) {
        this.answers = answers;
    }

    /**
     * A saved query as it is answered.
     *
     * @param language of the answer
     * @param id its name
     * @param savedQuery what is asked
     */
    record SavedBody(String language, String id, SavedQuery savedQuery, List<Links.Link> links) {}

    /** Saves a query that can be answered now. */
    @PostMapping
    ResponseEntity<SavedBody> save(@RequestBody(required = false) byte @Nullable [] body, HttpServletRequest request) {
        SavedQuery saved = SavedQuery.of(body);
        BankQuery query = BankQuery.of(request);
        DataAnswers.Asked asked = answers.asked(saved.tableId(), query, saved.posted());
        SavedBody answer = told(SavedName.of(saved), saved, query.or(saved), asked, request);
        return ResponseEntity.created(URI.create(answer.links().getFirst().href()))
                .body(answer);
    }

    @GetMapping("/{id}")
    SavedBody saved(@PathVariable String id, HttpServletRequest request) {
        SavedQuery saved = SavedName.query(id);
        BankQuery query = BankQuery.of(request).or(saved);
        return told(id, saved, query, answers.asked(saved.tableId(), query, saved.posted()), request);
    }

    /** Its figures today; language and format may be asked for anew. */
    @GetMapping("/{id}/data")
    ResponseEntity<Streamed> data(@PathVariable String id, HttpServletRequest request) {
        SavedQuery saved = SavedName.query(id);
        return answers.to(saved.tableId(), BankQuery.of(request).or(saved), saved.posted(), request);
    }

    /** What it selects today, code by code. */
    @GetMapping("/{id}/selection")
    SelectionBody selection(@PathVariable String id, HttpServletRequest request) {
        SavedQuery saved = SavedName.query(id);
        BankQuery query = BankQuery.of(request).or(saved);
        DataAnswers.Asked asked = answers.asked(saved.tableId(), query, saved.posted());
        return SelectionBody.of(asked, links(query, asked, request), "/savedqueries/" + id + "/selection");
    }

    private static SavedBody told(
            String id, SavedQuery saved, BankQuery query, DataAnswers.Asked asked, HttpServletRequest request) {
        Links links = links(query, asked, request);
        String self = "/savedqueries/" + id;
        return new SavedBody(
                links.language().code(),
                id,
                saved,
                List.of(
                        links.at("self", self),
                        links.at("data", self + "/data"),
                        links.at("selection", self + "/selection")));
    }

    private static Links links(BankQuery query, DataAnswers.Asked asked, HttpServletRequest request) {
        return Links.of(request, query.language(), asked.table().vintage());
    }
}
