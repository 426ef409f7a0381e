package no.utbredt.reporting.reader.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Date;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A client of the local issuer with a key of its own, whose token is bound to it. */
final class ProvenClient {

    private final ECKey key;
    private final String token;

    ProvenClient(String issuer, String client) throws Exception {
        this.key = new ECKeyGenerator(Curve.P_256).generate();
        this.token = fetch(issuer + "/connect/token", client);
    }

    private String fetch(String address, String client) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("DPoP", signed(claims("POST", address)))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=" + client + "&client_secret=local-only-" + client))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return new JsonMapper().readTree(answer).path("access_token").asString();
        }
    }

    String authorization() {
        return "Authorization: DPoP " + token;
    }

    /** A proof for one request. */
    String proof(String method, String address) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        return signed(
                claims(method, address).claim("ath", Base64URL.encode(hash).toString()));
    }

    private static JWTClaimsSet.Builder claims(String method, String address) {
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .claim("htm", method)
                .claim("htu", address)
                .issueTime(new Date());
    }

    private String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("dpop+jwt"))
                .jwk(key.toPublicJWK())
                .build();
        SignedJWT proof = new SignedJWT(header, claims.build());
        proof.sign(new ECDSASigner(key));
        return proof.serialize();
    }
}
