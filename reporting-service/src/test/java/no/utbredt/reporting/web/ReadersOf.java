package no.utbredt.reporting.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.utbredt.reporting.actor.Dated;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.delegation.Delegation;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.document.Recorded;
import no.utbredt.reporting.document.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Those who read of an office that may be one person, by what they are to it. */
enum ReadersOf {
    PUBLIC(null, ""),
    /** A client that nobody has registered. */
    STRANGER("nobody", "SCOPE_utbredt:reports.write"),
    /** A loader of documents, which may write much and is nobody's. */
    STEWARD("loader", "SCOPE_utbredt:documents.write"),
    ANOTHER("another", "SCOPE_utbredt:reports.write"),
    /** Whose delegation ended yesterday. */
    FORMER("former", "SCOPE_utbredt:reports.write"),
    /** Whom the municipality lets speak that the office lies beneath. */
    ABOVE("above", "SCOPE_utbredt:reports.write"),
    VENDOR("vendor", "SCOPE_utbredt:reports.write"),
    PARTY("party", "SCOPE_utbredt:reports.write"),
    OPERATOR("operator-local", "SCOPE_utbredt:operate");

    /** The office's organisation number, today. */
    static final String NUMBER = "974760673";

    private static final Set<ReadersOf> OWN = Set.of(VENDOR, PARTY);

    private final @Nullable String client;
    private final String scope;

    ReadersOf(@Nullable String client, String scope) {
        this.client = client;
        this.scope = scope;
    }

    /** Whether it is the party itself, or whom that lets speak. */
    boolean own() {
        return OWN.contains(this);
    }

    MockHttpServletResponse asks(MockMvc http, String address, String... headers) throws Exception {
        MockHttpServletRequestBuilder request = get(address);
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        if (client != null) {
            request.principal(new JwtAuthenticationToken(
                    Jwt.withTokenValue("shown")
                            .header("typ", "at+jwt")
                            .claim("client_id", client)
                            .build(),
                    AuthorityUtils.createAuthorityList(scope)));
        }
        return http.perform(request).andReturn().getResponse();
    }

    /** What it is told, with the status before it. */
    String isTold(MockMvc http, String address) throws Exception {
        MockHttpServletResponse answer = asks(http, address);
        return answer.getStatus() + " " + answer.getContentAsString(StandardCharsets.UTF_8);
    }

    /** The service as it is for offices too. */
    static Document<Service> offered(Document<Service> service) {
        Service state = Objects.requireNonNull(service.history().getFirst().state());
        Service more = new Service(
                state.solution(),
                state.solutionName(),
                "dialog",
                state.parent(),
                state.order(),
                state.name(),
                state.nameEnglish(),
                Map.of("kommune", Set.of(Role.SOURCE, Role.CONSUMER), "legekontor", Set.of(Role.CONSUMER)),
                Map.of(),
                List.of());
        return new Document<>(service.id(), new Version(1, 2), List.of(new Recorded<>(Cast.FOUNDED, more)));
    }

    /** The delegations that make them what they are. */
    static List<Document<Delegation>> delegations() {
        return List.of(
                delegation("d-vendor", "999000010", new Identifier("ENH", NUMBER), null),
                delegation("d-former", "999000037", new Identifier("ENH", NUMBER), "2026-11-19"),
                delegation("d-above", "999000045", new Identifier("KOMNR", "4601"), null));
    }

    static Document<Delegation> delegation(
            String id, String vendor, Identifier organisation, @Nullable String lastDay) {
        return new Document<>(
                id,
                new Version(1, 1),
                List.of(new Recorded<>(
                        Cast.FOUNDED,
                        new Delegation(
                                vendor,
                                organisation,
                                new TreeSet<>(),
                                Dated.between(true, null, lastDay == null ? null : LocalDate.parse(lastDay))))));
    }
}
