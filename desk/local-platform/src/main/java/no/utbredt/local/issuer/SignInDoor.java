package no.utbredt.local.issuer;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * Where a browser signs in and out (RFC 6749, section 4.1, with RFC 7636; OpenID Connect RP-Initiated Logout 1.0). One client may send
 * browsers here, the pages, and they are led back to its own two addresses only.
 */
final class SignInDoor {

    /** The client that is the pages. */
    static final String PAGES = "dashboard-local";

    private static final String OPENID = "openid";
    private static final String CHALLENGE = "[A-Za-z0-9_-]{43}";
    private static final int LONGEST = 500;

    private final Clients clients;
    private final OneTime<Code> codes;
    private final Clock clock;
    private final String callback;
    private final String home;

    /** @param pages what the pages are called by browsers, without a slash at the end */
    SignInDoor(Clients clients, OneTime<Code> codes, Clock clock, String pages) {
        this.clients = clients;
        this.codes = codes;
        this.clock = clock;
        this.callback = pages + "/api/session/callback";
        this.home = pages + "/";
    }

    /** Lets one choose who one is, and then leads back with a code. */
    Reply in(TokenRequest asked) {
        if (!asked.value("client_id").equals(Optional.of(PAGES))) {
            return Page.refused("client_id er ukjent.");
        }
        if (!asked.value("redirect_uri").equals(Optional.of(callback))) {
            return Page.refused("redirect_uri er en annen enn den som er registrert.");
        }
        Optional<String> fault = fault(asked);
        if (fault.isPresent()) {
            return back(asked, Map.of("error", fault.get()));
        }
        return asked.value("who")
                .map(clients.byId()::get)
                .filter(SignInDoor::maySignIn)
                .<Reply>map(who -> back(asked, Map.of("code", code(asked, who))))
                .orElseGet(() -> choice(asked));
    }

    /** Leads back to the pages; there is no session here to end. */
    Reply out(TokenRequest asked) {
        return asked.value("post_logout_redirect_uri").map(home::equals).orElse(false)
                ? new Onward(home, Map.of())
                : new Page(200, "<p>Du er logget ut. <span lang=\"en\">You are signed out.</span></p>");
    }

    private static Optional<String> fault(TokenRequest asked) {
        if (!asked.value("response_type").equals(Optional.of("code"))) {
            return Optional.of("unsupported_response_type");
        }
        if (!Clients.words(asked.value("scope").orElse("")).contains(OPENID)) {
            return Optional.of("invalid_scope");
        }
        boolean proved = asked.value("code_challenge_method").equals(Optional.of("S256"))
                && asked.value("code_challenge").orElse("").matches(CHALLENGE);
        boolean brief = asked.form().values().stream().allMatch(value -> value.length() <= LONGEST);
        return proved && brief ? Optional.empty() : Optional.of("invalid_request");
    }

    private Onward back(TokenRequest asked, Map<String, String> said) {
        Map<String, String> all = new LinkedHashMap<>(said);
        asked.value("state").filter(state -> state.length() <= LONGEST).ifPresent(state -> all.put("state", state));
        return new Onward(callback, all);
    }

    private String code(TokenRequest asked, Client who) {
        SequencedSet<String> scopes = Clients.words(asked.value("scope").orElse(""));
        boolean lasting = scopes.contains(Grant.LASTING);
        scopes.retainAll(who.scopes());
        return codes.give(
                new Code(
                        new Grant(PAGES, who, scopes, lasting),
                        callback,
                        asked.value("code_challenge").orElseThrow(),
                        asked.value("nonce")),
                clock.instant());
    }

    private static boolean maySignIn(Client client) {
        return client.organisation().isPresent() && !client.scopes().isEmpty();
    }

    private Page choice(TokenRequest asked) {
        List<Client> all = clients.byId().values().stream()
                .filter(SignInDoor::maySignIn)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        return new Page(
                200, all.stream().map(each -> line(asked, each)).collect(Collectors.joining("", "<ul>", "</ul>")));
    }

    private static String line(TokenRequest asked, Client client) {
        Map<String, String> again = new LinkedHashMap<>(asked.form());
        again.put("who", client.id());
        return "<li><a href=\"?%s\">%s</a> (organisasjonsnummer %s): %s</li>\n"
                .formatted(
                        Page.escaped(Onward.query(again)),
                        Page.escaped(client.id()),
                        Page.escaped(client.organisation().orElse("")),
                        Page.escaped(String.join(", ", client.scopes())));
    }
}
