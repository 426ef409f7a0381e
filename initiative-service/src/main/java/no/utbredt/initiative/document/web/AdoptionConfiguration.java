package no.utbredt.initiative.document.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.utbredt.initiative.document.Adoption;
import no.utbredt.initiative.document.AdoptionDoor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the adoption-service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AdoptionSettings.class, ExchangeSettings.class})
class AdoptionConfiguration {

    @Bean
    AdoptionDoor adoptionDoor(
            AdoptionSettings settings,
            ExchangeSettings exchange,
            @Value("${utbredt.tokens.issuer}") String issuer,
            Clock clock) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connect())
                .build();
        Optional<TokenExchange> tokens = exchange.offered()
                ? Optional.of(new TokenExchange(client, issuer, exchange.ownKey(), clock))
                : Optional.empty();
        return new AdoptionDoor() {
            @Override
            public Adoption with(String authorization) {
                return shown(address -> Map.of("Authorization", authorization));
            }

            @Override
            public Optional<Adoption> exchanging(String token, Set<String> scopes) {
                return tokens.map(each -> shown(each.inPlaceOf(token, scopes)));
            }

            private Adoption shown(Function<URI, Map<String, String>> who) {
                return new AdoptionOverHttp(client, settings.address(), settings.longest(), who);
            }
        };
    }
}
