package no.utbredt.adoption.footnote;

class InMemoryWaitingQuotesTest extends WaitingQuotesSuite {

    @Override
    protected WaitingQuotes waitingQuotes(WaitingQuota quota) {
        return new InMemoryWaitingQuotes(quota);
    }
}
