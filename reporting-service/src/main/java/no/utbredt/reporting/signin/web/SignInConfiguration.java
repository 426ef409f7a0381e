package no.utbredt.reporting.signin.web;

import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import org.apache.catalina.session.ManagerBase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Looks at the requests of browsers that have signed in, or are about to. Whoever shows a token of its own is no such browser, and whoever
 * shows neither costs nothing here.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    /** Where somebody signs in. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(WhenOffered.class)
    static class Offered {

        private final SignInSettings settings;
        private final String issuer;
        private final String cookie;

        Offered(SignInSettings settings, @Value("${utbredt.tokens.issuer}") String issuer) {
            this.settings = settings;
            this.issuer = issuer;
            this.cookie = settings.session();
        }

        @Bean
        AtIssuer atIssuer() {
            return new AtIssuer(settings, issuer);
        }

        @Bean
        Begun begun() {
            return new Begun(settings);
        }

        @Bean
        @Order(0)
        SecurityFilterChain sessions(HttpSecurity http, AtIssuer client, Begun begun, JwtDecoder decoder)
                throws Exception {
            Clock clock = Clock.systemUTC();
            SignInProblems problems = new SignInProblems();
            InRequest tokens = new InRequest();
            var contexts = new RequestAttributeSecurityContextRepository();
            SignedIn signedIn = new SignedIn(settings, tokens, decoder, clock);
            OwnKey key = new OwnKey(Path.of(settings.key()), issuer);
            Renewal renewal = new Renewal(client, key.refresh(), decoder, clock);
            return http.securityMatcher(this::isOfSession)
                    .headers(AbstractHttpConfigurer::disable)
                    .logout(AbstractHttpConfigurer::disable)
                    .requestCache(AbstractHttpConfigurer::disable)
                    .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository())
                            .requireCsrfProtectionMatcher(SignInConfiguration::isWriteOfSession))
                    .securityContext(kept -> kept.securityContextRepository(contexts))
                    .addFilterAfter(new Lasting(renewal, clock), SecurityContextHolderFilter.class)
                    .oauth2Login(login -> login.clientRegistrationRepository(client)
                            .authorizedClientRepository(tokens)
                            .loginPage("/")
                            .loginProcessingUrl(AtIssuer.CALLBACK)
                            .authorizationEndpoint(begin -> begin.authorizationRequestRepository(begun)
                                    .authorizationRequestResolver(new ByController()))
                            .tokenEndpoint(exchange -> exchange.accessTokenResponseClient(key.exchange()))
                            .successHandler(signedIn)
                            .failureHandler(signedIn))
                    .authorizeHttpRequests(requests -> requests.requestMatchers(SignInConfiguration::isWrite)
                            .authenticated()
                            .anyRequest()
                            .permitAll())
                    .exceptionHandling(handling ->
                            handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                    .build();
        }

        private boolean isOfSession(HttpServletRequest request) {
            if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
                return false;
            }
            String path = request.getRequestURI();
            return path.startsWith("/api/session")
                    || !READS.contains(request.getMethod())
                            && (path.startsWith("/api/adoption/") || path.startsWith("/api/roadmap/"))
                    || shows(request);
        }

        private boolean shows(HttpServletRequest request) {
            Cookie[] shown = request.getCookies();
            return shown != null
                    && Arrays.stream(shown).anyMatch(each -> each.getName().equals(cookie));
        }

        /** Strict: what leads here from elsewhere is a page, and a page needs no session. */
        @Bean
        ServletContextInitializer sessionCookie() {
            return context -> {
                context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
                context.setSessionTimeout(
                        Math.toIntExact(Math.max(1, settings.idle().toMinutes())));
                var session = context.getSessionCookieConfig();
                session.setName(cookie);
                session.setHttpOnly(true);
                session.setSecure(settings.secure());
                session.setPath("/");
                session.setAttribute("SameSite", "Strict");
            };
        }

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> sessionsAtOnce() {
            return factory -> factory.addContextCustomizers(context -> {
                if (context.getManager() instanceof ManagerBase manager) {
                    manager.setMaxActiveSessions(settings.most());
                }
            });
        }
    }

    /** A stranger's is refused for want of a session: to be asked for the token of one, it would first be given one. */
    private static boolean isWriteOfSession(HttpServletRequest request) {
        return isWrite(request) && Session.until(request).isPresent();
    }

    private static boolean isWrite(HttpServletRequest request) {
        return !READS.contains(request.getMethod());
    }
}
