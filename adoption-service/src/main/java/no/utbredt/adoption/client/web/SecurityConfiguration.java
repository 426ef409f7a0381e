package no.utbredt.adoption.client.web;

import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.client.ClientsFile;
import no.utbredt.edge.token.TokenDoors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Who may do what here: reading is open except for reports, writing asks for the scope of its kind. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String REPORTS = "SCOPE_utbredt:reports.write";
    private static final String DOCUMENTS = "SCOPE_utbredt:documents.write";
    private static final String OPERATE = "SCOPE_utbredt:operate";

    @Bean
    SecurityFilterChain doors(HttpSecurity http, TokenDoors tokens) throws Exception {
        return tokens.guard(http)
                .authorizeHttpRequests(SecurityConfiguration::rules)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/**")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/v1/reports")
                .hasAuthority(REPORTS)
                .requestMatchers("/v1/reports/**")
                .hasAnyAuthority(REPORTS, OPERATE)
                .requestMatchers(HttpMethod.POST, "/v1/imports")
                .hasAuthority(REPORTS)
                .requestMatchers(HttpMethod.POST, "/v1/states")
                .hasAuthority(REPORTS)
                .requestMatchers("/v1/imports/**")
                .hasAnyAuthority(REPORTS, OPERATE)
                .requestMatchers("/v1/set-aside/**", "/v1/audit")
                .hasAuthority(OPERATE)
                .requestMatchers(HttpMethod.GET)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD)
                .permitAll()
                .anyRequest()
                .hasAnyAuthority(DOCUMENTS, OPERATE);
    }

    @Bean
    Clients clients(@Value("${utbredt.data}") Path data) {
        return ClientsFile.read(data.resolve("registry").resolve("clients.csv"));
    }
}
