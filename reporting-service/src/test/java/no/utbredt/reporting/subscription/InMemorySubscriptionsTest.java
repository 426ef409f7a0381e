package no.utbredt.reporting.subscription;

final class InMemorySubscriptionsTest extends SubscriptionsSuite {

    @Override
    protected Subscriptions subscriptions() {
        return new InMemorySubscriptions();
    }
}
