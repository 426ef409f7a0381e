package no.utbredt.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import no.utbredt.client.actor.ActorQuestion;
import no.utbredt.client.actor.Actors;
import no.utbredt.client.event.Agreement;
import no.utbredt.client.event.Event;
import no.utbredt.client.event.Heartbeat;
import no.utbredt.client.event.Report;
import no.utbredt.client.event.ReportName;
import no.utbredt.client.event.Retraction;
import no.utbredt.client.event.Statement;
import no.utbredt.client.event.Support;
import no.utbredt.client.event.Usage;
import no.utbredt.client.http.Answer;
import no.utbredt.client.http.Patience;
import no.utbredt.client.http.Persistence;
import no.utbredt.client.http.Query;
import no.utbredt.client.imports.Import;
import no.utbredt.client.imports.ImportOrder;
import no.utbredt.client.problem.Refusal;
import no.utbredt.client.problem.Unreachable;
import no.utbredt.client.token.Tokens;
import no.utbredt.client.verdict.Result;
import no.utbredt.client.verdict.Verdict;

/**
 * A vendor's way to the adoption-service. Safe for several threads.
 *
 * <p>Every method throws {@link Refusal} where the service says no, with code, field and what would be right, and {@link Unreachable} where it
 * does not answer for as long as {@link Patience} allows. Reports are named by what they say, so that whatever was not answered is sent again
 * without being counted twice.
 */
public final class AdoptionClient {

    /** How long the register's verdict is waited for unless said otherwise. */
    public static final Duration VERDICT = Duration.ofSeconds(10);

    private final Calls calls;
    private final Deliveries deliveries;
    private final String source;

    /**
     * @param service address of the adoption-service, such as {@code https://adoption.example.no}
     * @param source what the vendor's reports are said by; it begins with the client's registered prefix, {@code urn:utbredt:client:<id>:}
     */
    public AdoptionClient(URI service, Tokens tokens, String source, Patience patience) {
        this.calls = new Calls(service, tokens, patience);
        this.deliveries = new Deliveries(calls, patience);
        this.source = source;
    }

    /** An actor's stage with a service. */
    public Result report(Report report) {
        return say(report, VERDICT);
    }

    /** A volume of a month. */
    public Result usage(Usage usage) {
        return say(usage, VERDICT);
    }

    /** How far an EHR system is with a service. */
    public Result support(Support support) {
        return say(support, VERDICT);
    }

    /** An agreement of an actor. */
    public Result agreement(Agreement agreement) {
        return say(agreement, VERDICT);
    }

    /** There is nothing new. */
    public Result heartbeat(Heartbeat heartbeat) {
        return say(heartbeat, VERDICT);
    }

    /** Takes back what it names. */
    public Result retract(Retraction retraction) {
        return say(retraction, VERDICT);
    }

    /**
     * Sends one statement.
     *
     * @param wait how long the register's verdict is waited for, 0 to 30 s; without it in time the result is {@code RECEIVED}
     */
    public Result say(Statement statement, Duration wait) {
        return say(event(statement), wait);
    }

    /** Sends one statement under a name of its own. */
    public Result say(Event event, Duration wait) {
        return Deliveries.taken(deliveries.send(List.of(event), wait));
    }

    /** The statement as it would be sent. */
    public Event event(Statement statement) {
        return Event.of(source, statement);
    }

    /**
     * Sends many, in batches, each answered by itself in their order; none that is refused keeps the others out.
     *
     * @throws Refusal if a whole request is refused, such as for its token; batches before it are recorded
     */
    public List<Result> send(List<Event> events, Duration wait) {
        return deliveries.send(events, wait);
    }

    /** What the register says of a report of this client; empty where it knows none, or not yet. */
    public Optional<Verdict> verdict(ReportName name) {
        Answer answer = get(new Query("/v1/reports/verdict")
                .with("source", name.source())
                .with("id", name.id())
                .toString());
        return answer.status() == 404 ? Optional.empty() : Optional.of(answer.as(Verdict.class));
    }

    /**
     * Looks until the register says something of a report.
     *
     * @param looks how long
     * @return the last look, which may still be empty
     */
    public Optional<Verdict> awaitVerdict(ReportName name, Patience looks) {
        return new Persistence(looks)
                .until("the adoption-service", () -> new Look<>(verdict(name), Optional::isPresent))
                .seen();
    }

    /** A page of the registry's actors. */
    public Actors find(ActorQuestion question) {
        return get(question.address()).as(Actors.class);
    }

    /**
     * Sends a file whole; it is worked off afterwards. The same file sent again for the same purpose is the same import.
     *
     * @param told how many bytes have been sent, now and then
     * @throws IOException if the file cannot be read
     */
    public Import upload(Path file, ImportOrder order, LongConsumer told) throws IOException {
        HttpRequest.BodyPublisher body = Upload.of(file, told);
        return calls.call(
                        order.address(),
                        request -> request.header("Content-Type", order.format().mediaType())
                                .POST(body))
                .as(Import.class);
    }

    /** How far a file is. */
    public Import imported(String id) {
        return get("/v1/imports/" + id).as(Import.class);
    }

    /**
     * Looks at a file until it has been worked off.
     *
     * @param looks how long
     * @return the last look, which may still not have ended
     */
    public Import awaitImport(String id, Patience looks, Consumer<Import> told) {
        return new Persistence(looks)
                .until("the adoption-service", () -> {
                    Import now = imported(id);
                    told.accept(now);
                    return new Look<>(now, Import::ended);
                })
                .seen();
    }

    /** What this client may speak of, and has. */
    public Mine mine() {
        return new Mine(calls);
    }

    private Answer get(String address) {
        return calls.call(address, HttpRequest.Builder::GET);
    }
}
