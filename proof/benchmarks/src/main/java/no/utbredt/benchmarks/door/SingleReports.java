package no.utbredt.benchmarks.door;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.utbredt.benchmarks.Course;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Percentiles;
import no.utbredt.benchmarks.load.Connection;
import no.utbredt.benchmarks.load.Form;
import no.utbredt.benchmarks.load.Numbered;
import no.utbredt.benchmarks.load.Reports;
import no.utbredt.benchmarks.street.Running;
import no.utbredt.benchmarks.street.Street;

/** One report at a time: how long until it is received, and until it is recorded. */
final class SingleReports {

    private final Course course;
    private final Street street;
    private long next;

    SingleReports(Course course, Street street) {
        this.course = course;
        this.street = street;
    }

    static int count(Course course) {
        return course.size().of(20, 400, 2_000);
    }

    /** How many reports our door was given. */
    long sent() {
        return next;
    }

    List<Figure> measure() throws IOException {
        int count = count(course);
        try (Running whole = street.start("adoption-service", Map.of())) {
            String headers = Form.SINGLE.headers(street.token(Reports.CLIENT));
            String waiting = headers + "Prefer: wait=10\r\n";
            times(headers, count, "received");
            Percentiles received = times(headers, count, "received");
            times(waiting, count / 4, "recorded");
            Percentiles recorded = times(waiting, count / 4, "recorded");
            course.progress()
                    .step("one report: received in %.1f ms, recorded in %.1f ms (medians)"
                            .formatted(received.at(50), recorded.at(50)));
            return List.of(
                    Figure.of("one report to *received*, p50", "ms", received.at(50)),
                    Figure.of("one report to *received*, p95", "ms", received.at(95)),
                    Figure.of("one report to *recorded* (Prefer: wait), p50", "ms", recorded.at(50)),
                    Figure.of("one report to *recorded* (Prefer: wait), p95", "ms", recorded.at(95)));
        }
    }

    private Percentiles times(String headers, int count, String expected) throws IOException {
        Numbered body = new Numbered(Reports.event("s-" + Numbered.PLACE, "4601", "kjernejournal"));
        double[] millis = new double[count];
        try (Connection connection = new Connection(street.address("adoption-service"))) {
            for (int each = 0; each < count; each++) {
                byte[] bytes = body.from(next++);
                long begun = System.nanoTime();
                Connection.Answer answer = connection.call("POST /v1/reports", headers, bytes);
                millis[each] = (System.nanoTime() - begun) / 1e6;
                if (!answer.text().contains("\"status\":\"" + expected)) {
                    throw new IllegalStateException("not " + expected + ": " + answer.text());
                }
            }
        }
        return Percentiles.of(millis);
    }
}
