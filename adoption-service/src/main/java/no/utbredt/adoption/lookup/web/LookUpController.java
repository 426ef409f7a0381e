package no.utbredt.adoption.lookup.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.fault.web.Scopes;
import no.utbredt.adoption.footnote.FootnotePublication;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Subject;
import no.utbredt.edge.Problem;
import no.utbredt.edge.token.TokenHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A report's verdict and an actor's reports. */
@RestController
class LookUpController {

    private final LookUps lookUps;
    private final Clients clients;
    private final FootnotePublication footnotes;

    LookUpController(LookUps lookUps, Clients clients, FootnotePublication footnotes) {
        this.lookUps = lookUps;
        this.clients = clients;
        this.footnotes = footnotes;
    }

    @GetMapping("/v1/reports/verdict")
    ResponseEntity<?> verdict(
            @RequestParam String source,
            @RequestParam String id,
            @AuthenticationPrincipal Jwt token,
            Authentication user) {
        Map<String, Long> asOf = lookUps.asOf();
        return lookUps.find(new ReportName(source, id))
                .filter(entry -> visible(entry, token, user))
                .<ResponseEntity<?>>map(entry -> ResponseEntity.ok(FoundReport.of(entry, asOf)))
                .orElseGet(LookUpController::unknown);
    }

    @GetMapping("/v1/reports/references/{reference}")
    ResponseEntity<?> cited(@PathVariable String reference, @AuthenticationPrincipal Jwt token, Authentication user) {
        Map<String, Long> asOf = lookUps.asOf();
        return lookUps.cited(reference)
                .filter(entry -> visible(entry, token, user))
                .<ResponseEntity<?>>map(entry -> ResponseEntity.ok(FoundReport.of(entry, asOf)))
                .orElseGet(LookUpController::unknown);
    }

    @GetMapping("/v1/reports")
    Map<String, Object> ofActor(
            @RequestParam String actor,
            @RequestParam(required = false) @Nullable String serviceArea,
            @RequestParam(required = false) @Nullable String next,
            @AuthenticationPrincipal Jwt token,
            Authentication user) {
        Map<String, Long> asOf = lookUps.asOf();
        int colon = actor.indexOf(':');
        Subject subject = new Subject(actor.substring(0, Math.max(colon, 0)), actor.substring(colon + 1), serviceArea);
        LookUps.Piece found = lookUps.of(subject, next);
        List<FoundReport> reports = found.entries().stream()
                .filter(entry -> visible(entry, token, user))
                .map(entry -> FoundReport.of(entry, null))
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("reports", reports);
        if (found.next() != null) {
            answer.put("next", found.next());
        }
        answer.put("asOf", asOf);
        return answer;
    }

    /** The report itself stays: it has no words. */
    @DeleteMapping("/v1/reports/footnote")
    @PreAuthorize("hasAuthority('" + Scopes.OPERATE + "')")
    ResponseEntity<?> eraseFootnote(@RequestParam String source, @RequestParam String id) {
        ReportName name = new ReportName(source, id);
        if (lookUps.find(name).isEmpty()) {
            return unknown();
        }
        footnotes.erase(name);
        return ResponseEntity.noContent().build();
    }

    private boolean visible(LookUps.Entry entry, Jwt token, Authentication user) {
        return Scopes.has(user, Scopes.OPERATE)
                || clients.find(TokenHolder.of(token).client())
                        .map(Client::sourcePrefix)
                        .filter(entry.name().source()::startsWith)
                        .isPresent();
    }

    private static ResponseEntity<?> unknown() {
        return ResponseEntity.status(404)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(
                        404,
                        "report-not-known",
                        "a source and id of this client's that the register has judged",
                        "no verdict on that report is known here (yet)",
                        "ingen avgjørelse om den innrapporteringen er kjent her (ennå)"));
    }
}
