package no.utbredt.local.issuer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The clients that may fetch tokens; {@code clients.properties} beside this class shows the form. */
record Clients(Map<String, Client> byId) {

    private static final String SECRET = ".secret";
    private static final String AUDIENCE = "utbredt";
    private static final String AN_HOUR = "3600";

    /** Those that come along, and those of the file, which goes before them. */
    static Clients read(Optional<Path> file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Clients.class.getResourceAsStream("clients.properties"))) {
            properties.load(in);
        }
        if (file.isPresent()) {
            try (InputStream in = Files.newInputStream(file.get())) {
                properties.load(in);
            }
        }
        return of(properties);
    }

    static Clients of(Properties properties) {
        return new Clients(properties.stringPropertyNames().stream()
                .filter(key -> key.endsWith(SECRET))
                .map(key -> client(key.substring(0, key.length() - SECRET.length()), properties))
                .collect(Collectors.toUnmodifiableMap(Client::id, Function.identity())));
    }

    private static Client client(String id, Properties properties) {
        return new Client(
                id,
                properties.getProperty(id + SECRET),
                Optional.ofNullable(properties.getProperty(id + ".organisation")),
                words(properties.getProperty(id + ".scopes", "")),
                properties.getProperty(id + ".audience", AUDIENCE),
                words(properties.getProperty(id + ".actors", "")),
                Duration.ofSeconds(Long.parseLong(properties.getProperty(id + ".lifetime-seconds", AN_HOUR))));
    }

    static SequencedSet<String> words(String text) {
        return Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    SequencedSet<String> scopes() {
        return byId.values().stream()
                .flatMap(client -> client.scopes().stream())
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
