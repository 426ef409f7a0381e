package no.utbredt.adoption.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.utbredt.local.testing.LocalEngines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door with a real broker of four partitions, a real store and a real issuer. */
class DoorIT {

    @TempDir
    static Path folder;

    private static LocalEngines engines;
    private static RunningAdoption adoption;

    @BeforeAll
    static void start() throws Exception {
        engines = LocalEngines.start(folder.resolve("engines"));
        adoption = RunningAdoption.start(engines.addresses(), folder.resolve("state"), "one");
    }

    @AfterAll
    static void stop() {
        if (adoption != null) {
            adoption.close();
        }
        engines.close();
    }

    @Test
    void answersOneReportWithTheRegistersVerdict() throws Exception {
        String report = """
                {"specversion": "1.0", "type": "no.utbredt.adoption.reported.v1", "id": "first",
                 "source": "urn:utbredt:client:cgm-local:bergen",
                 "data": {"actor": {"scheme": "KOMNR", "value": "4601", "serviceArea": "helsestasjon"},
                          "service": "digihelsestasjon", "role": "CONSUMER", "stage": "INTRODUCED",
                          "validFrom": {"date": "2021-10", "basis": "OBSERVED"}, "statedAt": "2021-10-20"}}
                """;
        var answer =
                adoption.send(engines.token("cgm-local"), "application/cloudevents+json", report, "Prefer", "wait=20");
        assertThat(answer.body()).contains("\"status\":\"recorded\"");
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
