package no.utbredt.launcher.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Asks every address of one service with odd values and notes what no answer may be: 5xx, a refusal that says nothing of its
 * kind, silence, or an answer over two seconds.
 */
public final class Sweep {

    private final int port;
    private final List<Operation> operations;
    private final String token;
    private final Verdict verdict;
    private final List<String> findings = new ArrayList<>();
    private int asked;

    /**
     * @param port where the service listens on this machine
     * @param document its OpenAPI document
     * @param token of somebody who may write everything
     */
    public Sweep(int port, JsonNode document, String token) {
        this.port = port;
        this.operations = Operation.all(document);
        this.token = token;
        this.verdict = new Verdict(port);
    }

    /** Asks all of it; empty when nothing was found. */
    public List<String> findings() {
        operations.forEach(this::sweep);
        pages().forEach(page -> OddValues.parameters().forEach(value -> ask(RawCall.get(page + value))));
        return findings;
    }

    /** How many requests were sent. */
    public int asked() {
        return asked;
    }

    private void sweep(Operation operation) {
        if (operation.reads()) {
            questions(operation).forEach(this::ask);
        } else {
            writings(operation).forEach(this::ask);
        }
        OddValues.METHODS.stream()
                .filter(method -> operation.variables().isEmpty()
                        || !Set.of("PUT", "DELETE").contains(method))
                .forEach(method -> ask(operation.usual().method(method)));
    }

    private Stream<RawCall> questions(Operation operation) {
        Stream<RawCall> values = operation.names().stream()
                .flatMap(name -> OddValues.parameters().stream().map(value -> operation.asking(name, value)));
        Stream<RawCall> places = OddValues.NAMES.stream().flatMap(value -> operation.at(value).stream());
        Stream<RawCall> headers = OddValues.headers().entrySet().stream()
                .map(header -> operation.usual().with(header.getKey(), header.getValue()));
        Stream<RawCall> accepts =
                OddValues.ACCEPT.stream().map(value -> operation.usual().with("Accept", value));
        Stream<RawCall> unknown = Stream.of(operation.asking("nosuch", "1"), operation.asking("DATE", "2021-01-01"));
        return Stream.of(values, places, headers, accepts, unknown)
                .flatMap(calls -> calls)
                .map(call -> call.headers().containsKey("Authorization")
                        ? call
                        : call.with("Authorization", "Bearer " + token));
    }

    private Stream<RawCall> writings(Operation operation) {
        Set<String> media = new LinkedHashSet<>(operation.media());
        media.addAll(List.of("text/plain", "application/json; charset=utf-16", "multipart/form-data", ""));
        Stream<RawCall> bodies = media.stream()
                .flatMap(type -> OddValues.bodies().stream()
                        .map(body ->
                                operation.usual().with("Content-Type", type).body(body)));
        Stream<RawCall> places = OddValues.NAMES.stream()
                .flatMap(value -> operation.at(value).stream())
                .map(call -> call.with("Content-Type", media.iterator().next()).body(new byte[] {'{', '}'}));
        Stream<RawCall> flags = OddValues.FLAGS.stream()
                .map(value -> operation.asking("dryRun", value))
                .map(call -> call.with("Content-Type", media.iterator().next()).body(new byte[] {'{', '}'}));
        Stream<RawCall> coded = Stream.of("gzip", "br", "identity, gzip")
                .map(coding -> operation
                        .usual()
                        .with("Content-Type", media.iterator().next())
                        .with("Content-Encoding", coding)
                        .body(new byte[] {'{', '}'}));
        Stream<RawCall> nobody = Stream.of(operation.usual().body(new byte[] {'{', '}'}));
        return Stream.concat(
                nobody,
                Stream.of(bodies, places, flags, coded)
                        .flatMap(calls -> calls)
                        .map(call -> call.with("Authorization", "Bearer " + token)));
    }

    /** What no document lists: pages, places beneath them, and nowhere. */
    private static Stream<String> pages() {
        return Stream.of(
                "/?date=",
                "/?nosuch=",
                "/enkel?dato=",
                "/api/reporting/v1/",
                "/tjeneste/",
                "/endringer?siden=",
                "/v1/",
                "/",
                "/error?x=",
                "/actuator/",
                "/v3/api-docs/");
    }

    private void ask(RawCall call) {
        asked++;
        try {
            String wrong = verdict.on(call, call.ask(port));
            if (wrong != null) {
                findings.add(wrong);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(call.toString(), e);
        }
    }
}
