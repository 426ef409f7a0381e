package no.utbredt.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A key for each client, to prove itself with as HelseID wants it: {@code clients/<id>.json} in the issuer's folder. At HelseID a vendor makes
 * its own and hands in the public half; on one machine there is nobody to hand it to.
 */
final class ClientKeys {

    private ClientKeys() {}

    /** The public halves. */
    static Map<String, ECKey> in(Path folder, Clients clients) throws IOException {
        Map<String, ECKey> keys = new TreeMap<>();
        for (String id : clients.byId().keySet()) {
            Path file = folder.resolve("clients").resolve(id + ".json");
            keys.put(id, KeyFile.in(file, ClientKeys::made).toECKey().toPublicJWK());
        }
        return keys;
    }

    private static ECKey made() throws JOSEException {
        return new ECKeyGenerator(Curve.P_256)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .keyIDFromThumbprint(true)
                .generate();
    }
}
