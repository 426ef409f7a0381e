package no.utbredt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.utbredt.recovery.Comparison;
import no.utbredt.recovery.Engines;
import no.utbredt.recovery.Restore;
import no.utbredt.recovery.Restore.Part;
import no.utbredt.recovery.file.KeptBackup;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an earlier edition wrote, restored into the services of today. Beside each kept backup stands {@code answers.json}: by
 * service and address the places in the answer and what stood there when that edition was asked, as far as no law has changed.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class EarlierBackupIT {

    private static final Path BACKUPS = Path.of("../recovery/src/test/resources/backups");
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    static List<Path> backups() throws IOException {
        try (Stream<Path> folders = Files.list(BACKUPS)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("backups")
    void what_was_written_then_is_there_and_is_answered_as_it_was(Path kept) throws IOException {
        KeptBackup backup = KeptBackup.open(kept);
        try (Town town = new Town(folder)) {
            town.openEngines();
            Engines engines =
                    Engines.at("127.0.0.1:" + town.port("broker"), "mongodb://127.0.0.1:" + town.port("store"));
            long epoch = new Restore(engines, backup, line -> {}).run(List.of(Part.values()), false, (short) 1);
            town.settings().epoch().raise(epoch);
            town.openServices();

            String token = operatorToken(town);
            Traffic operator = new Traffic(() -> token);
            Awaitility.await("the newest of everything kept is known")
                    .atMost(Patience.LONG)
                    .ignoreExceptions()
                    .until(() -> Instant.parse(town.calls()
                                    .get(town.address("reporting") + "/v1/status")
                                    .path("knownUpTo")
                                    .asString())
                            .isAfter(backup.manifest().takenAt()));
            Comparison comparison = Comparison.of(engines, backup);
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.held()).isPositive();

            JsonNode answers = JSON.readTree(Files.readAllBytes(kept.resolve("answers.json")));
            Awaitility.await("answered as it was")
                    .atMost(Patience.LONG)
                    .untilAsserted(
                            () -> assertThat(otherwise(town, operator, answers)).isEmpty());
        }
    }

    private static String operatorToken(Town town) {
        return town.calls()
                .form(
                        "http://127.0.0.1:" + town.port("issuer") + "/connect/token",
                        "grant_type=client_credentials&client_id=operator-local&client_secret=local-only-operator-local")
                .path("access_token")
                .asString();
    }

    /** What is answered otherwise than it was. */
    private static List<String> otherwise(Town town, Traffic operator, JsonNode answers) {
        List<String> otherwise = new ArrayList<>();
        answers.propertyStream()
                .forEach(service -> service.getValue().propertyStream().forEach(address -> {
                    JsonNode now = operator.untilAcknowledged(
                            "GET", "application/json", Map.of(), town.address(service.getKey()) + address.getKey());
                    address.getValue().propertyStream().forEach(place -> {
                        JsonNode said = now.at(place.getKey());
                        if (!said.equals(place.getValue())) {
                            otherwise.add(address.getKey() + " " + place.getKey() + ": " + place.getValue() + ", now "
                                    + said);
                        }
                    });
                }));
        return otherwise;
    }
}
