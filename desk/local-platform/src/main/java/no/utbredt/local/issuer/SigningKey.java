package no.utbredt.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Path;

/** The key tokens are signed with; kept, so that tokens outlive a restart. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey in(Path folder) throws IOException {
        return KeyFile.in(folder.resolve("signing-key.json"), SigningKey::made).toRSAKey();
    }

    private static RSAKey made() throws JOSEException {
        return new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate();
    }
}
