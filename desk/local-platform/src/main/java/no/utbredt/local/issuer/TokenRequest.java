package no.utbredt.local.issuer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client sent to the token endpoint.
 *
 * @param form with its id and secret, also where they came as basic authentication
 * @param proofs what came in headers {@code DPoP}
 */
record TokenRequest(Map<String, String> form, List<String> proofs) {

    TokenRequest {
        proofs = List.copyOf(proofs);
    }

    static TokenRequest of(String body, @Nullable String authorization, List<String> proofs) {
        Map<String, String> form = new LinkedHashMap<>();
        Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> form.put(decoded(pair[0]), decoded(pair[1])));
        if (authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            addCredentials(form, authorization.substring(6).strip());
        }
        return new TokenRequest(form, proofs);
    }

    private static void addCredentials(Map<String, String> form, String basic) {
        String[] pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":", 2);
        if (pair.length == 2) {
            form.put("client_id", decoded(pair[0]));
            form.put("client_secret", decoded(pair[1]));
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(form.get(name));
    }
}
