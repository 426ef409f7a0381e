package no.utbredt.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.simulator.cast.Vendor;
import no.utbredt.simulator.cast.Vendors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The project's data as a demonstration has it: without what documents say of named actors, so that nobody real contradicts
 * somebody invented, without the example's delegations, and with the invented vendors as clients. All GP offices there are in it are
 * invented and registered, so that they are their own total.
 *
 * @param original the project's own data, which is only read
 * @param copy the demonstration's
 * @param clients what the token issuer is to know beside its own clients
 */
record DemoFolder(Path original, Path copy, Path clients) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String EVERYTHING = "utbredt:reports.write utbredt:documents.write utbredt:operate";

    /** Writes the copy, over an earlier one. */
    void lay() {
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(original.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.write(to, content(file));
            }
            Files.writeString(clients, secrets());
        } catch (IOException e) {
            throw new UncheckedIOException("could not lay the data of the demonstration in " + copy, e);
        }
    }

    /** A client's secret: of this machine only. */
    static String secret(Vendor vendor) {
        return "local-only-" + vendor.id();
    }

    private static byte[] content(Path file) throws IOException {
        return switch (String.valueOf(file.getFileName())) {
            case "reports.yaml" -> lines(List.of("reports: []"));
            case "groups.yaml" -> groups(file);
            case "delegations.csv" -> lines(header(Files.readAllLines(file)));
            case "clients.csv" ->
                lines(Stream.concat(Files.readAllLines(file).stream(), registered())
                        .toList());
            default -> Files.readAllBytes(file);
        };
    }

    private static byte[] groups(Path file) {
        JsonNode catalogue = YAML.readTree(file);
        for (JsonNode group : catalogue.path("groups")) {
            if (group.path("id").asString().equals("legekontor")) {
                ((ObjectNode) group)
                        .put("complete", true)
                        .put("registeredFrom", "2020-01-01")
                        .putArray("totals");
            }
        }
        return YAML.writeValueAsBytes(catalogue);
    }

    private static byte[] lines(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What stands above the first row. */
    private static List<String> header(List<String> lines) {
        List<String> comments =
                lines.stream().takeWhile(line -> line.startsWith("#")).toList();
        return lines.subList(0, comments.size() + 1);
    }

    private static Stream<String> registered() {
        return Stream.concat(
                Vendors.ALL.stream().map(vendor -> registered(vendor, "VENDOR")),
                Stream.of(registered(Vendors.OPERATOR, "OPERATOR")));
    }

    private static String registered(Vendor vendor, String speaker) {
        String inbox = "";
        return String.join(",", vendor.id(), vendor.name(), vendor.number(), speaker, vendor.sourcePrefix(), inbox);
    }

    private static String secrets() {
        return Stream.concat(
                        Vendors.ALL.stream().map(vendor -> secrets(vendor, "utbredt:reports.write")),
                        Stream.of(secrets(Vendors.OPERATOR, EVERYTHING)))
                .collect(Collectors.joining(
                        "\n", "# Invented clients of the demonstration, on this machine only.\n", "\n"));
    }

    private static String secrets(Vendor vendor, String scopes) {
        return vendor.id() + ".secret=" + secret(vendor) + "\n" + vendor.id() + ".organisation=" + vendor.number()
                + "\n" + vendor.id() + ".scopes=" + scopes;
    }
}
