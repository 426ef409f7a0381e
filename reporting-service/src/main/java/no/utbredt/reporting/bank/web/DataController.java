package no.utbredt.reporting.bank.web;

import jakarta.servlet.http.HttpServletRequest;
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

/** The figures of the bank (PxWebApi 2), as the query or a body selects them. */
@RestController
@ForeignRules
@RequestMapping(BankDoor.PREFIX + "/tables/{id}/data")
class DataController {

    private final DataAnswers answers;

    DataController(DataAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Streamed> asked(@PathVariable String id, HttpServletRequest request) {
        BankQuery query = BankQuery.of(request);
        List<String> heading = query.list("heading");
        List<String> stub = query.list("stub");
        return answers.to(id, query, new Posted(query.wanted(), heading, stub), request);
    }

    @PostMapping
    ResponseEntity<Streamed> posted(
            @PathVariable String id,
            @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest request) {
        return answers.to(id, BankQuery.of(request), Posted.of(body), request);
    }
}
