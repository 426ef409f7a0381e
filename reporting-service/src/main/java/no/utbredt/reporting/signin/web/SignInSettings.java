package no.utbredt.reporting.signin.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and how browsers sign in.
 *
 * @param client our own id at the issuer; blank: nobody signs in here
 * @param key file of the private key we prove ourselves with, a JSON Web Key (RFC 7523); read at the first sign-in
 * @param at what browsers call these pages: scheme, host and port, without a slash at the end
 * @param subjects whom the issuer may say it is ({@code sub} of the ID token); {@code *} for everybody it lets in, nobody unless said
 * @param scopes asked for; the roles somebody has are those that are granted, and with {@code offline_access} a session outlives its token
 * @param idle a session that is not used for so long ends
 * @param longest how long a session lasts at most; where the issuer gives no refresh token it ends with its token
 * @param most sessions at once; one more signs nobody in
 */
@ConfigurationProperties("utbredt.sign-in")
record SignInSettings(
        @DefaultValue("") String client,
        @DefaultValue("") String key,
        @DefaultValue("http://localhost:8083") String at,
        @DefaultValue List<String> subjects,

        @DefaultValue({"utbredt:documents.write", "utbredt:operate", "utbredt:reports.write", "offline_access"})
        List<String> scopes,

        @DefaultValue("30m") Duration idle,
        @DefaultValue("8h") Duration longest,
        @DefaultValue("1000") int most) {

    private static final String ORIGIN = "https?://[A-Za-z0-9.\\-\\[\\]:]+";

    SignInSettings {
        if (!client.isBlank() && key.isBlank()) {
            throw new IllegalArgumentException(
                    "utbredt.sign-in.key is not said; expected is the file of the key that client proves itself with");
        }
        if (!at.matches(ORIGIN)) {
            throw new IllegalArgumentException(
                    "utbredt.sign-in.at is " + at + "; expected is an address such as https://utbredt.example.no");
        }
    }

    boolean offered() {
        return !client.isBlank();
    }

    boolean admits(String subject) {
        return subjects.contains("*") || subjects.contains(subject);
    }

    /** Over https no other host can set such a cookie and no network can read it (RFC 6265bis, section 4.1.3). */
    String cookie(String name) {
        return secure() ? "__Host-" + name : name;
    }

    /** Name of the cookie of a session. */
    String session() {
        return cookie("utbredt-session");
    }

    boolean secure() {
        return at.startsWith("https:");
    }
}
