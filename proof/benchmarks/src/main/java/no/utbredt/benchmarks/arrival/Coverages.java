package no.utbredt.benchmarks.arrival;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import no.utbredt.benchmarks.load.Connection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks {@code /v1/coverage}. Not for several threads at once. */
final class Coverages implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> AREAS = List.of(
            "legevakt",
            "helsestasjon",
            "helsestasjon-ungdom",
            "sykehjem",
            "hjemmetjeneste",
            "kad",
            "smittevernkontor",
            "bestillerkontor",
            "kommuneoverlege",
            "frisklivssentral",
            "ergoterapeut");
    private static final int CODE = 0;
    private static final int NUMERATOR = 6;

    private final Connection connection;
    private final String catalogue;

    /**
     * Where the view answers, and the catalogue.
     *
     * @param view address of the reporting-service
     * @param catalogue address of the initiative-service
     */
    Coverages(String view, String catalogue) throws IOException {
        this.connection = new Connection(view);
        this.catalogue = catalogue;
    }

    /** Ids of the municipalities that are counted in the answer. */
    Set<String> counted(Question question) throws IOException {
        return having(question, "1");
    }

    private Set<String> having(Question question, String numerator) throws IOException {
        Set<String> found = new HashSet<>();
        Connection.Answer answer = connection.call("GET " + question.path(), "", new byte[0]);
        if (answer.status() == 200) {
            answer.text()
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", NUMERATOR + 2))
                    .forEach(cells -> {
                        if (cells[NUMERATOR].equals(numerator)) {
                            found.add(cells[CODE]);
                        }
                    });
        }
        return found;
    }

    /**
     * Questions in which every one of these municipalities is counted and none has the service yet; waits until the view has
     * read actors and catalogue.
     *
     * @throws IllegalStateException when there are not so many within five minutes
     */
    List<Question> await(int needed, Set<String> municipalities) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<Question> open = open(needed, municipalities);
            if (open.size() >= needed) {
                return open;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("%d questions needed, %d can be asked".formatted(needed, open.size()));
            }
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    private List<Question> open(int needed, Set<String> municipalities) throws IOException {
        List<Question> open = new ArrayList<>();
        try (Connection initiative = new Connection(catalogue)) {
            JsonNode services = JSON.readTree(
                    initiative.call("GET /v1/services", "", new byte[0]).body());
            for (JsonNode service : services.path("items")) {
                for (String area : AREAS) {
                    Question question = new Question(service.path("id").asString(), area);
                    if (open.size() < needed && having(question, "0").containsAll(municipalities)) {
                        open.add(question);
                    }
                }
            }
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
