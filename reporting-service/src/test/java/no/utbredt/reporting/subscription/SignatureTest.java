package no.utbredt.reporting.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** Of the specification's own libraries (github.com/standard-webhooks/standard-webhooks). */
    @Test
    void the_example_of_standard_webhooks_is_signed_as_theirs() {
        String signature = Signature.of(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1_614_265_330L,
                "{\"test\": 2432232314}".getBytes(UTF_8));

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_secret_is_another_each_time() {
        SecureRandom random = new SecureRandom();

        assertThat(Signature.secret(random)).matches("whsec_[A-Za-z0-9+/]{43}=").isNotEqualTo(Signature.secret(random));
    }
}
