package no.utbredt.launcher.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a service tells Prometheus. */
record Scrape(String text) {

    private static final Pattern TAG = Pattern.compile("([a-z_]+)=\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Scrape of(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + "/actuator/prometheus"))
                    .build();
            return new Scrape(HTTP.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            return new Scrape("");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Scrape("");
        }
    }

    /** The names of all series. */
    Set<String> names() {
        return samples().stream().map(line -> line.split("[ {]", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> ours() {
        return names().stream()
                .filter(name -> name.startsWith("utbredt_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tags of the series of that name; those every histogram has left out. */
    Set<String> tags(String name) {
        Set<String> tags = new TreeSet<>();
        for (String line : samples()) {
            if (line.startsWith(name + "{")) {
                Matcher tag = TAG.matcher(line);
                while (tag.find()) {
                    tags.add(tag.group(1));
                }
            }
        }
        tags.remove("le");
        return tags;
    }

    /** The sum over the series that begin so. */
    double value(String beginning) {
        return samples().stream()
                .filter(line -> line.startsWith(beginning))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Bytes of the heap that are in use. */
    long heap() {
        return (long) samples().stream()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private List<String> samples() {
        return text.lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
