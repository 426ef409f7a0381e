package no.utbredt.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The requests of the folder {@code http}, as an editor reads them. */
final class RequestFiles {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{(\\w+)}}");

    private RequestFiles() {}

    /** One of them; its address and body may have variables in double braces. */
    record Request(String file, String title, String method, String address, Map<String, String> headers, String body) {

        /** With its variables put in. */
        Request with(Map<String, String> variables) {
            Map<String, String> said = new TreeMap<>();
            headers.forEach((name, value) -> said.put(name, filled(value, variables)));
            return new Request(file, title, method, filled(address, variables), said, filled(body, variables));
        }

        private String filled(String text, Map<String, String> variables) {
            return VARIABLE.matcher(text).replaceAll(found -> {
                String value = variables.get(found.group(1));
                if (value == null) {
                    throw new AssertionError(file + " has a variable nobody knows: " + found.group(1));
                }
                return Matcher.quoteReplacement(value);
            });
        }
    }

    static List<Request> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".http"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Request> read(Path file) {
        try {
            return Pattern.compile("(?m)^### ")
                    .splitAsStream(Files.readString(file))
                    .filter(part -> !part.isBlank())
                    .map(part ->
                            request(file.getFileName().toString(), part.lines().toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Request request(String file, List<String> lines) {
        String[] first = lines.get(1).split(" ", 2);
        Map<String, String> headers = new TreeMap<>();
        List<String> body = new ArrayList<>();
        boolean head = true;
        for (String line : lines.subList(2, lines.size())) {
            if (head && line.isBlank()) {
                head = false;
            } else if (head) {
                headers.put(line.split(": ", 2)[0], line.split(": ", 2)[1]);
            } else if (!line.startsWith("> ")) {
                body.add(line);
            }
        }
        return new Request(
                file,
                lines.get(0),
                first[0],
                first[1],
                headers,
                String.join("\n", body).strip());
    }
}
