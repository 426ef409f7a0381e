package no.utbredt.benchmarks.arrival;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utbredt.benchmarks.load.RegistryOfOurOwn.Municipality;
import no.utbredt.benchmarks.load.Reports;

/**
 * Which report is sent when. Report {@code n} is about the municipality {@code n mod m} and the question {@code n div m}.
 *
 * @param name what the reports' ids begin with
 * @param reports how many
 * @param batch reports in a request
 * @param perSecond reports a second
 * @param municipalities each once
 * @param questions as many as it takes
 */
record Schedule(
        String name,
        int reports,
        int batch,
        int perSecond,
        List<Municipality> municipalities,
        List<Question> questions) {

    int requests() {
        return reports / batch;
    }

    /** Nanoseconds after the start at which a request is meant to be sent. */
    long due(int request) {
        return request * (1_000_000_000L * batch / perSecond);
    }

    /** The request a report belongs to. */
    int requestOf(int report) {
        return report / batch;
    }

    Question questionOf(int report) {
        return questions.get(report / municipalities.size());
    }

    Municipality municipalityOf(int report) {
        return municipalities.get(report % municipalities.size());
    }

    /** A request's body: a batch of CloudEvents. */
    String body(int request) {
        return IntStream.range(request * batch, (request + 1) * batch)
                .mapToObj(report -> Reports.eventOfArea(
                        name + "-" + report,
                        municipalityOf(report).number(),
                        questionOf(report).area(),
                        questionOf(report).service()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The first report of a question. */
    int firstOf(int question) {
        return question * municipalities.size();
    }
}
