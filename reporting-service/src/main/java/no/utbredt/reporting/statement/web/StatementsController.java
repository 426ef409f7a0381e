package no.utbredt.reporting.statement.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.knowledge.Publicity;
import no.utbredt.reporting.statement.Silences;
import no.utbredt.reporting.statement.Statements;
import no.utbredt.reporting.statement.StatementsQuestion;
import no.utbredt.reporting.statement.UnknownDocument;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.time.KnownAt;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import no.utbredt.reporting.web.Refusal;
import no.utbredt.reporting.web.Representation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Everything a document or another source said about an actor or a service, and what documents do not mention. */
@RestController
class StatementsController {

    private static final Set<String> NAMES = Stream.concat(
                    Page.PARAMETERS.stream(),
                    Stream.of("actor", "service", "document", "date", "knownAt", "statedBy", "format"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OF_SILENCE = Set.of("document", "service", "initiative", "knownAt", "statedBy");
    private static final int MOST_ASKED = 50;

    private final Knowledge knowledge;
    private final KnownUpTo known;

    StatementsController(Knowledge knowledge, KnownUpTo known) {
        this.knowledge = knowledge;
        this.known = known;
    }

    @GetMapping("/v1/statements")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementsBody.class)))
    ResponseEntity<Object> statements(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, NAMES);
        Representation wanted = Representation.wanted(asked, request);
        KnownAt knownAt = asked.knownAt(known.today());
        StatementsQuestion question = new StatementsQuestion(
                asked.text("actor"),
                asked.text("service"),
                asked.text("document"),
                asked.day("date", known.today()),
                Horizon.of(knownAt, asked.day("statedBy")));
        StatementsBody body = knowledge.ask(question.horizon(), then -> body(question, knownAt, asked, then));
        ResponseEntity<Object> answer =
                wanted.of(() -> body, () -> StatementsCsv.of(body.statements().items()));
        return wanted == Representation.CSV ? goingOn(answer, body.statements().next(), request) : answer;
    }

    /** A page, with where the next is (RFC 8288), for there is no other place for it in such a file. */
    private static ResponseEntity<Object> goingOn(
            ResponseEntity<Object> page, @Nullable String next, HttpServletRequest request) {
        if (next == null) {
            return page;
        }
        String address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("next", next)
                .build()
                .toUriString();
        return ResponseEntity.ok()
                .headers(page.getHeaders())
                .header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"")
                .body(page.getBody());
    }

    private StatementsBody body(StatementsQuestion question, KnownAt knownAt, Asked asked, Known then) {
        check(question, then);
        return new StatementsBody(
                Notice.TEXT,
                question.day(),
                knownAt.toString(),
                known.provisional(knownAt),
                Page.of(
                        Statements.of(question, then, report -> Publicity.mayBeNamed(report, then)),
                        said -> StatementBody.of(said, question, then),
                        asked));
    }

    private static void check(StatementsQuestion question, Known then) {
        if (question.actor() == null && question.service() == null && question.document() == null) {
            throw Refusal.missing("service", "at least one of service, actor and document");
        }
        if (question.service() != null && !then.services().containsKey(question.service())) {
            throw Refusal.unknown("service", question.service(), "the id of a service in the catalogue");
        }
        if (question.actor() != null) {
            Actor actor = then.registry().actor(question.actor());
            if (actor == null) {
                throw Refusal.unknown("actor", question.actor(), "the id of an actor in the registry, such as m-0301");
            }
            if (!then.disclosure().tellsOf(question.actor())) {
                throw Refusal.restricted("actor", question.actor());
            }
        }
    }

    @GetMapping("/v1/silence")
    SilenceBody silence(@RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, OF_SILENCE);
        KnownAt knownAt = asked.knownAt(known.today());
        Horizon horizon = Horizon.of(knownAt, asked.day("statedBy"));
        List<String> documents = asked.list("document", MOST_ASKED);
        List<String> services = asked.list("service", MOST_ASKED);
        List<String> initiatives = asked.list("initiative", MOST_ASKED);
        if (documents.isEmpty()) {
            throw Refusal.missing("document", "ids of documents, with commas between them");
        }
        if (services.isEmpty() && initiatives.isEmpty()) {
            throw Refusal.missing("service", "ids of services or initiatives, with commas between them");
        }
        return knowledge.ask(horizon, then -> {
            unknown("service", services, then.services().keySet());
            unknown("initiative", initiatives, then.initiatives().keySet());
            return new SilenceBody(
                    Notice.TEXT,
                    knownAt.toString(),
                    known.provisional(knownAt),
                    silences(documents, services, initiatives, then));
        });
    }

    private static List<Silences.Silence> silences(
            List<String> documents, List<String> services, List<String> initiatives, Known then) {
        try {
            return Silences.of(documents, services, initiatives, then);
        } catch (UnknownDocument unknown) {
            throw Refusal.unknown(
                    "document", unknown.document(), "the id of a document something is known to stand in");
        }
    }

    private static void unknown(String field, List<String> asked, Set<String> there) {
        asked.stream().filter(id -> !there.contains(id)).findFirst().ifPresent(id -> {
            throw Refusal.unknown(field, id, "an id that is known");
        });
    }

    /**
     * What was said, the latest first.
     *
     * @param date the day at whose end it is looked what became of it
     */
    record StatementsBody(
            String notice, LocalDate date, String knownAt, boolean provisional, Page<StatementBody> statements) {}

    /** Which documents are silent of what. */
    record SilenceBody(String notice, String knownAt, boolean provisional, List<Silences.Silence> silences) {}
}
