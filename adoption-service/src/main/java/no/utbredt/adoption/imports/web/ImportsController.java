package no.utbredt.adoption.imports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.fault.web.Scopes;
import no.utbredt.adoption.imports.Bodies;
import no.utbredt.adoption.imports.Import;
import no.utbredt.adoption.imports.Imports;
import no.utbredt.adoption.imports.Order;
import no.utbredt.adoption.report.web.Reception;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.edge.deed.NoDeed;
import no.utbredt.edge.page.Page;
import no.utbredt.edge.page.Paging;
import no.utbredt.edge.token.TokenHolder;
import no.utbredt.vocabulary.Quoted;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports: sent, looked at, stopped. Clients see their own, operators all. */
@RestController
@RequestMapping("/v1/imports")
class ImportsController {

    /** A page of imports, newest first. */
    record ImportsFound(int total, @Nullable String next, List<ImportStatus> imports) {}

    private final Reception reception;
    private final BodyReception received;
    private final Imports imports;
    private final Bodies bodies;

    ImportsController(Reception reception, BodyReception received, Imports imports, Bodies bodies) {
        this.reception = reception;
        this.received = received;
        this.imports = imports;
        this.bodies = bodies;
    }

    @NoDeed
    @PostMapping
    ResponseEntity<ImportStatus> receive(
            HttpServletRequest request,
            @RequestParam String type,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "new-and-corrections") String strategy,
            @AuthenticationPrincipal Jwt token)
            throws IOException {
        Client client = reception.welcome(token);
        Order order = Words.order(type, dryRun, strategy, request.getContentType());
        Import kept = received.take(client, order, request.getInputStream());
        return ResponseEntity.accepted()
                .location(URI.create("/v1/imports/" + kept.id()))
                .body(ImportStatus.of(kept));
    }

    @GetMapping
    ImportsFound list(@ParameterObject Paging paging, @AuthenticationPrincipal Jwt token, Authentication user) {
        Optional<String> whose = Scopes.has(user, Scopes.OPERATE) ? Optional.empty() : Optional.of(client(token));
        Page<ImportStatus> page = Page.of(imports.of(whose), ImportStatus::of, paging);
        return new ImportsFound(page.total(), page.next(), page.items());
    }

    @GetMapping("/{id}")
    ImportStatus get(@PathVariable String id, @AuthenticationPrincipal Jwt token, Authentication user) {
        return ImportStatus.of(find(id, token, user));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, @AuthenticationPrincipal Jwt token, Authentication user) {
        Import gone = find(id, token, user);
        imports.remove(gone);
        bodies.forget(gone.body());
        return ResponseEntity.noContent().build();
    }

    private Import find(String id, Jwt token, Authentication user) {
        return imports.find(id)
                .filter(each ->
                        Scopes.has(user, Scopes.OPERATE) || each.client().equals(client(token)))
                .orElseThrow(() -> new Refused(Problem.of(
                        404,
                        "import-not-known",
                        "the id of an import of this client's",
                        "no import of this client's is called " + Quoted.of(id),
                        "ingen av klientens importer heter " + Quoted.of(id))));
    }

    private static String client(Jwt token) {
        return TokenHolder.of(token).client();
    }
}
