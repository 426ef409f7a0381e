package no.utbredt.reporting.subscription.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import no.utbredt.edge.json.JsonText;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.news.Interest;
import no.utbredt.reporting.news.Kind;
import no.utbredt.reporting.web.Refusal;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Nearest;
import tools.jackson.databind.JsonNode;

/** What somebody sends to be told, read; the names are those of the CloudEvents Subscriptions API where it has them. */
record SubscriptionRequest(URI sink, Interest interest) {

    private static final Set<String> MEMBERS = Set.of("sink", "types", "services", "areas");
    private static final String EXPECTED =
            "a JSON object with sink, an https address, and types, services and areas, lists of at most 50 texts, where not all is wanted";
    private static final int MOST = 50;
    private static final int MOST_CHARACTERS = 400;

    /**
     * Reads it.
     *
     * @param anyScheme whether http may be used
     * @throws Refusal {@code subscription-invalid}, {@code parameter-unknown}, {@code sink-invalid}, {@code types-invalid},
     *     {@code service-unknown} or {@code area-unknown}
     */
    static SubscriptionRequest of(byte[] body, boolean anyScheme, Known known) {
        JsonNode sent = json(body);
        sent.propertyNames().stream()
                .filter(name -> !MEMBERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.unknownParameter(name, Nearest.among(MEMBERS, name));
                });
        return new SubscriptionRequest(
                sink(sent.path("sink").asString(""), anyScheme),
                new Interest(
                        kinds(texts(sent, "types")),
                        services(texts(sent, "services"), known),
                        areas(texts(sent, "areas"), known)));
    }

    private static JsonNode json(byte[] body) {
        try {
            JsonText text = JsonText.read(body);
            if (text.flaws().isEmpty() && text.node().isObject()) {
                return text.node();
            }
        } catch (Misread notJson) {
            throw invalid(notJson.code());
        }
        throw invalid("body");
    }

    private static Refusal invalid(String what) {
        return Refusal.invalid("subscription", what, EXPECTED);
    }

    private static URI sink(String said, boolean anyScheme) {
        try {
            URI uri = new URI(said);
            boolean scheme = "https".equalsIgnoreCase(uri.getScheme())
                    || (anyScheme && "http".equalsIgnoreCase(uri.getScheme()));
            if (scheme
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && said.length() <= MOST_CHARACTERS) {
                return uri;
            }
        } catch (URISyntaxException none) {
            throw noSink(said);
        }
        throw noSink(said);
    }

    private static Refusal noSink(String said) {
        return Refusal.invalid(
                "sink", said, "an https address without user and fragment, at most " + MOST_CHARACTERS + " characters");
    }

    private static Set<String> texts(JsonNode sent, String name) {
        JsonNode list = sent.path(name);
        Set<String> texts = new LinkedHashSet<>();
        if (list.isMissingNode() || list.isNull()) {
            return texts;
        }
        if (!list.isArray() || list.size() > MOST) {
            throw invalid(name);
        }
        for (JsonNode each : list) {
            if (!each.isString() || each.asString().length() > MOST_CHARACTERS) {
                throw invalid(name);
            }
            texts.add(each.asString());
        }
        return texts;
    }

    private static Set<Kind> kinds(Set<String> codes) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String code : codes) {
            Kind kind = Kind.of(code);
            if (kind == null) {
                throw Refusal.invalid("types", code, "some of " + Kind.codes());
            }
            kinds.add(kind);
        }
        return kinds;
    }

    private static Set<String> services(Set<String> ids, Known known) {
        for (String id : ids) {
            if (!known.services().containsKey(id)) {
                throw Refusal.unknown(
                        "service", id, Nearest.among(known.services().keySet(), id));
            }
        }
        return ids;
    }

    private static Set<String> areas(Set<String> ids, Known known) {
        for (String id : ids) {
            if (known.registry().areas().area(id) == null) {
                throw Refusal.unknown("area", id, "the id of an area, such as helsefellesskap-bergen");
            }
        }
        return ids;
    }
}
