package no.utbredt.benchmarks.load;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How CloudEvents stand in a body. */
public enum Form {
    SINGLE("application/cloudevents+json", "", "", ""),
    BATCH("application/cloudevents-batch+json", "[", ",", "]"),
    LINES("application/x-ndjson", "", "\n", "\n");

    private final String contentType;
    private final String before;
    private final String between;
    private final String after;

    Form(String contentType, String before, String between, String after) {
        this.contentType = contentType;
        this.before = before;
        this.between = between;
        this.after = after;
    }

    /** Header lines of a request. */
    public String headers(String token) {
        return "Authorization: Bearer " + token + "\r\nContent-Type: " + contentType + "\r\n";
    }

    /** That many reports, with a number's place in each id. */
    public Numbered body(int reports, String prefix, List<String> municipalities) {
        return new Numbered(IntStream.range(0, reports)
                .mapToObj(each -> Reports.event(
                        prefix + Numbered.PLACE, municipalities.get(each % municipalities.size()), "kjernejournal"))
                .collect(Collectors.joining(between, before, after)));
    }
}
