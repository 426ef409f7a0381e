package no.utbredt.adoption.footnote.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.client.Speaker;
import no.utbredt.adoption.footnote.FootnoteMark;
import no.utbredt.adoption.footnote.FootnotePublication;
import no.utbredt.adoption.footnote.InMemoryWaitingQuotes;
import no.utbredt.adoption.footnote.WaitingQuota;
import no.utbredt.adoption.footnote.WaitingQuote;
import no.utbredt.adoption.report.Desk.NamedContent;
import no.utbredt.adoption.report.ReportName;
import org.junit.jupiter.api.Test;

class FootnoteRoundsTest {

    private static final Instant TEN = Instant.parse("2024-06-01T10:00:00Z");

    private final Set<String> open = new HashSet<>();
    private final Published published = new Published(new ArrayList<>(), new HashSet<>());
    private final InMemoryWaitingQuotes waiting = new InMemoryWaitingQuotes(new WaitingQuota(2, 10));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FootnoteRounds rounds = new FootnoteRounds(published, waiting, () -> open, meters, new TwoClients());

    @Test
    void eachDocumentIsLookedForOnceWhenItOpens() {
        rounds.publishWhatHasOpened();
        open.add("plan");
        rounds.publishWhatHasOpened();
        rounds.publishWhatHasOpened();
        assertThat(published.documents()).containsExactly("plan");
    }

    @Test
    void aDocumentThatClosedAndOpensAgainIsLookedForAgainAndEveryOneNowAndThen() {
        open.add("plan");
        rounds.publishWhatHasOpened();
        open.clear();
        rounds.publishWhatHasOpened();
        open.add("plan");
        rounds.publishWhatHasOpened();
        rounds.lookAgain();
        rounds.publishWhatHasOpened();
        assertThat(published.documents()).containsExactly("plan", "plan", "plan");
    }

    @Test
    void whatTheStoreDidNotGiveIsLookedForAgain() {
        open.add("plan");
        published.failing().add("plan");
        assertThatThrownBy(rounds::publishWhatHasOpened).isInstanceOf(IllegalStateException.class);
        published.failing().clear();
        rounds.publishWhatHasOpened();
        assertThat(published.documents()).containsExactly("plan");
    }

    @Test
    void whatMadeRoomIsCountedByClientFromNought() {
        assertThat(dropped("cgm")).isZero();
        waiting.add(IntStream.range(0, 5)
                .mapToObj(each -> new WaitingQuote(
                        "plan",
                        new FootnoteMark(
                                new NamedContent(new ReportName("urn:s", "r" + each), "hash"),
                                "cgm",
                                TEN.plusSeconds(each))))
                .toList());
        rounds.makeRoom();
        rounds.makeRoom();
        assertThat(dropped("cgm")).isEqualTo(3);
        assertThat(dropped("dips")).isZero();
    }

    private double dropped(String client) {
        return meters.get("utbredt.footnotes.dropped")
                .tag("client", client)
                .counter()
                .count();
    }

    private record Published(List<String> documents, Set<String> failing) implements FootnotePublication {

        @Override
        public void publishWaitingFor(String document) {
            if (failing.contains(document)) {
                throw new IllegalStateException("the store does not answer");
            }
            documents.add(document);
        }

        @Override
        public void publish(Collection<FootnoteMark> recorded) {
            throw new UnsupportedOperationException("a round reads no reports");
        }

        @Override
        public void erase(ReportName name) {
            throw new UnsupportedOperationException("a round erases nothing");
        }
    }

    private record TwoClients() implements Clients {

        @Override
        public Optional<Client> find(String id) {
            return all().stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public Collection<Client> all() {
            return List.of(client("cgm"), client("dips"));
        }

        private static Client client(String id) {
            return new Client(id, id, "999000010", Speaker.VENDOR, "urn:" + id + ":");
        }
    }
}
