package no.utbredt.reporting.subscription.web;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.utbredt.edge.Notice;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.reader.Reader;
import no.utbredt.reporting.reader.Readers;
import no.utbredt.reporting.subscription.Progress;
import no.utbredt.reporting.subscription.Signature;
import no.utbredt.reporting.subscription.Subscription;
import no.utbredt.reporting.subscription.Subscriptions;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.OwnTag;
import no.utbredt.reporting.web.Page;
import no.utbredt.reporting.web.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions to the news. An organisation has its own, an operator sees and removes all; who shows no token is turned away before. */
@OwnTag
@RestController
@RequestMapping(SubscriptionsController.PATH)
class SubscriptionsController {

    static final String PATH = "/v1/subscriptions";

    private final Subscriptions subscriptions;
    private final Knowledge knowledge;
    private final Readers readers;
    private final SubscriptionSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SubscriptionsController(
            Subscriptions subscriptions,
            Knowledge knowledge,
            Readers readers,
            SubscriptionSettings settings,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.knowledge = knowledge;
        this.readers = readers;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<SubscriptionsAnswer> subscriptions(@RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, Page.PARAMETERS);
        return kept(ResponseEntity.ok())
                .body(new SubscriptionsAnswer(Notice.TEXT, Page.of(mine(), SubscriptionBody::of, asked)));
    }

    @GetMapping("/{id}")
    ResponseEntity<SubscriptionAnswer> subscription(
            @PathVariable String id, @RequestParam Map<String, String> parameters) {
        Asked.of(parameters, Set.of());
        return kept(ResponseEntity.ok()).body(new SubscriptionAnswer(Notice.TEXT, SubscriptionBody.of(mine(id))));
    }

    @PostMapping
    ResponseEntity<SubscriptionRegistered> register(
            @RequestParam Map<String, String> parameters, @RequestBody byte[] body) {
        Asked.of(parameters, Set.of());
        if (!(readers.now() instanceof Reader.Organisation owner)) {
            throw new Refused(nobody());
        }
        SubscriptionRequest wanted =
                knowledge.ask(Horizon.LATEST, latest -> SubscriptionRequest.of(body, settings.anyAddress(), latest));
        Subscription added = add(owner.number(), wanted);
        return kept(ResponseEntity.created(URI.create(PATH + "/" + added.id())))
                .body(new SubscriptionRegistered(Notice.TEXT, added.secret(), SubscriptionBody.of(added)));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        Asked.of(parameters, Set.of());
        subscriptions.remove(mine(id).id());
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }

    /** One after the other, so that of two that come at once none goes beyond the bounds of this instance. */
    private synchronized Subscription add(String owner, SubscriptionRequest wanted) {
        List<Subscription> all = subscriptions.all();
        long own = all.stream().filter(each -> each.owner().equals(owner)).count();
        if (own >= settings.mostOfOne() || all.size() >= settings.most()) {
            throw new Refused(full());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return subscriptions.add(new Subscription(
                UUID.randomUUID().toString(),
                0,
                owner,
                wanted.sink(),
                wanted.interest(),
                Signature.secret(random),
                now,
                Progress.begun(now),
                null));
    }

    private List<Subscription> mine() {
        return switch (readers.now()) {
            case Reader.Public nobody -> throw new Refused(nobody());
            case Reader.Operator all -> subscriptions.all();
            case Reader.Organisation some ->
                subscriptions.all().stream()
                        .filter(each -> each.owner().equals(some.number()))
                        .toList();
        };
    }

    private Subscription mine(String id) {
        return mine().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("subscription", id, "the id of one of your own"));
    }

    private static <B extends ResponseEntity.HeadersBuilder<B>> B kept(B answer) {
        return answer.cacheControl(CacheControl.noStore());
    }

    private static Problem nobody() {
        return Problem.of(
                403,
                "organisation-missing",
                "a token of a registered client that has an organisation",
                "it is not known for which organisation this client speaks",
                "det er ikke kjent hvilken organisasjon denne klienten snakker for");
    }

    private Problem full() {
        return Problem.of(
                409,
                "subscriptions-full",
                "one of your subscriptions removed first; an organisation has at most " + settings.mostOfOne(),
                "there are as many subscriptions as there may be",
                "det er så mange abonnementer som det kan være");
    }

    /** Some of those that one may see, the first registered first. */
    record SubscriptionsAnswer(String notice, Page<SubscriptionBody> subscriptions) {}

    /** One of them. */
    record SubscriptionAnswer(String notice, SubscriptionBody subscription) {}

    /**
     * One that has been registered.
     *
     * @param secret what every message to it is signed with (Standard Webhooks); told this once
     */
    record SubscriptionRegistered(String notice, String secret, SubscriptionBody subscription) {}
}
