package no.utbredt.reporting.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.utbredt.engines.Store;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.news.Bulletin;
import no.utbredt.reporting.news.Interest;
import no.utbredt.reporting.news.News;
import no.utbredt.reporting.news.Standing;
import no.utbredt.reporting.subscription.Courier;
import no.utbredt.reporting.subscription.Progress;
import no.utbredt.reporting.subscription.Receiver;
import no.utbredt.reporting.subscription.Retries;
import no.utbredt.reporting.subscription.Signature;
import no.utbredt.reporting.subscription.Subscription;
import no.utbredt.reporting.subscription.Subscriptions;
import no.utbredt.reporting.subscription.mongo.MongoSubscriptionsIT;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A real receiver is told out of a real store, whatever it answers and whoever dies. */
class DeliveryIT {

    private static final Instant BEGIN = Instant.parse("2026-11-20T11:00:00Z");
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @AutoClose
    @SuppressWarnings("NullAway.Init") // by the method before all
    private static Store store;

    @AutoClose
    private final Hook hook = new Hook();

    @AutoClose
    private final Webhooks webhooks = new Webhooks(
            new SubscriptionSettings(
                    true,
                    "utbredt.example.org",
                    true,
                    10,
                    1_000,
                    2,
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(10),
                    Duration.ofHours(1),
                    Duration.ofDays(3)),
            JsonMapper.shared(),
            Clock.fixed(BEGIN, ZoneOffset.UTC),
            new SimpleMeterRegistry());

    private final Subscriptions subscriptions = MongoSubscriptionsIT.in(store);
    private final Bulletin bulletin = new Bulletin(100);
    private Instant now = BEGIN;
    private int told;

    DeliveryIT() throws IOException {}

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        store = Store.start(folder);
    }

    @BeforeEach
    void one_that_has_agreed() {
        bulletin.readTo(0);
        subscriptions.add(new Subscription(
                "s",
                0,
                "999000010",
                hook.address(),
                new Interest(Set.of(), Set.of(), Set.of()),
                SECRET,
                BEGIN,
                Progress.begun(BEGIN),
                null));
        courier("one", webhooks).serve(subscription());
        assertThat(subscription().progress().state()).isEqualTo(Progress.State.ACTIVE);
    }

    private Courier courier(String holder, Receiver receiver) {
        return new Courier(
                subscriptions,
                receiver,
                new Courier.News(bulletin, Told.of(List.of()).knowledge),
                new Courier.Manner(
                        holder,
                        Duration.ofMinutes(1),
                        new Retries(Duration.ofSeconds(10), Duration.ofHours(1), Duration.ofDays(3)),
                        () -> now,
                        () -> 1));
    }

    private Subscription subscription() {
        return Objects.requireNonNull(subscriptions.find("s"));
    }

    private String tell() {
        News news = new News(
                new UUID(7, told),
                BEGIN.plusSeconds(told),
                LocalDate.parse("2026-11-20"),
                null,
                new Standing.OfVendor("999000010", LocalDate.parse("2026-01-01").plusDays(told)));
        bulletin.add(told++, news);
        return news.id().toString();
    }

    private List<String> ids() {
        return hook.told().stream()
                .map(each -> String.valueOf(each.headers().getFirst("webhook-id")))
                .toList();
    }

    @Test
    void what_is_refused_is_told_again_before_anything_else_and_its_failure_is_shown() {
        String first = tell();
        String second = tell();
        hook.next(500);
        courier("one", webhooks).serve(subscription());
        assertThat(subscription().progress().state()).isEqualTo(Progress.State.FAILING);
        assertThat(Objects.requireNonNull(subscription().progress().lastFailure())
                        .status())
                .isEqualTo(500);

        courier("other", webhooks).serve(subscription());
        assertThat(ids()).containsExactly(first);

        now = now.plusSeconds(10);
        courier("other", webhooks).serve(subscription());
        assertThat(ids()).containsExactly(first, first, second);
        assertThat(subscription().progress().state()).isEqualTo(Progress.State.ACTIVE);
        assertThat(hook.told())
                .allSatisfy(each -> assertThat(each.headers().getFirst("webhook-signature"))
                        .isEqualTo(Signature.of(
                                SECRET,
                                String.valueOf(each.headers().getFirst("webhook-id")),
                                BEGIN.getEpochSecond(),
                                each.body())));
    }

    @Test
    void one_that_dies_after_sending_and_before_keeping_that_it_did_loses_nothing() {
        String first = tell();
        String second = tell();
        Receiver dying = new Receiver() {
            @Override
            public Answer ask(Subscription subscription) {
                return webhooks.ask(subscription);
            }

            @Override
            public Answer tell(Subscription subscription, News news) {
                webhooks.tell(subscription, news);
                throw new IllegalStateException("killed");
            }
        };
        assertThatThrownBy(() -> courier("one", dying).serve(subscription())).hasMessage("killed");

        Courier other = courier("other", webhooks);
        other.serve(subscription());
        assertThat(ids()).as("the claim of the dead one stands").containsExactly(first);

        now = now.plus(Duration.ofMinutes(1));
        other.serve(subscription());
        assertThat(ids()).containsExactly(first, first, second);
    }
}
