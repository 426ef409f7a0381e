package no.utbredt.adoption.footnote.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.utbredt.adoption.footnote.FootnoteMark;
import no.utbredt.adoption.footnote.InMemoryWaitingQuotes;
import no.utbredt.adoption.footnote.WaitingQuota;
import no.utbredt.adoption.footnote.WaitingQuote;
import no.utbredt.adoption.report.Desk;
import no.utbredt.adoption.report.Footnote;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Stamped;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.FootnoteState;
import no.utbredt.documents.Documents;
import no.utbredt.documents.Doorbell;
import no.utbredt.documents.InMemoryArchive;
import no.utbredt.documents.Kind;
import no.utbredt.vocabulary.FootnoteKey;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FootnoteDocumentsTest {

    private static final Instant TEN = Instant.parse("2024-06-01T10:00:00Z");
    private static final ReportName REPORT = new ReportName("urn:utbredt:client:cgm-local:bergen", "1");
    private static final String KEY = FootnoteKey.of(REPORT.source(), REPORT.id());

    private final KeptInMemory desk = new KeptInMemory();
    private final Documents<FootnoteState> documents =
            new InMemoryArchive(Clock.fixed(TEN, ZoneOffset.UTC), new Doorbell()).documents(Kind.FOOTNOTES);
    private final Set<String> open = new HashSet<>(Set.of("veikart-21.1"));
    private final InMemoryWaitingQuotes waiting = new InMemoryWaitingQuotes(new WaitingQuota(1_000, 1_000));
    private final FootnoteDocuments footnotes = started(() -> open);

    @Test
    void anOpenQuoteOfARecordedReportIsPublished() {
        assertThat(published("'document': 'd', 'quote': 'Bergen har innført', 'classification': 'OPEN'"))
                .contains("Bergen har innført");
    }

    @Test
    void anInternalQuoteIsNot() {
        assertThat(published("'document': 'veikart-21.1', 'quote': 'Bergen', 'classification': 'INTERN'"))
                .isEmpty();
        assertThat(documents.all()).isEmpty();
    }

    @Test
    void aQuoteWithoutClassificationIsAsOpenAsItsDocumentIsKnownToBe() {
        assertThat(published("'document': 'veikart-21.1', 'quote': 'Bergen'")).contains("Bergen");
        assertThat(published("'document': 'nobodys', 'quote': 'Bergen'", "2")).isEmpty();
        assertThat(published("'document': 'nobodys', 'quote': 'Bergen', 'classification': null", "3"))
                .isEmpty();
    }

    @Test
    void aQuoteReadBeforeItsDocumentIsKnownIsPublishedWhenItOpens() {
        assertThat(published("'document': 'later', 'quote': 'Bergen'")).isEmpty();
        assertThat(published("'document': 'later', 'quote': 'Oslo', 'classification': 'INTERN'", "2"))
                .isEmpty();
        assertThat(published("'document': 'never', 'quote': 'Molde'", "3")).isEmpty();

        footnotes.publishWaitingFor("later");

        assertThat(words("1")).contains("Bergen");
        assertThat(words("2")).isEmpty();
        assertThat(words("3")).isEmpty();
        assertThat(waiting.all()).extracting(WaitingQuote::document).containsExactly("never");
    }

    @Test
    void whatWaitsIsPublishedByWhoeverIsStartedNext() {
        for (int each = 0; each < 1_200; each++) {
            published("'document': 'later', 'quote': 'Nr. " + each + "'", Integer.toString(each));
        }
        assertThat(documents.all()).isEmpty();
        started(() -> Set.of("later")).publishWaitingFor("later");
        assertThat(documents.all()).hasSize(1_200);
        assertThat(words("1199")).contains("Nr. 1199");
        assertThat(waiting.all()).isEmpty();
    }

    @Test
    void aDocumentThatOpensWhileItsQuoteIsPutToWaitIsNotWaitedFor() {
        Iterator<Set<String>> opening =
                List.of(Set.<String>of(), Set.of("later")).iterator();
        keepUndecided("1", "later");
        started(opening::next).publish(List.of(mark("1", "h", TEN)));
        assertThat(words("1")).contains("Bergen");
        assertThat(waiting.all()).isEmpty();
    }

    @Test
    void erasedWordsWaitNoLonger() {
        keepUndecided("1", "later");
        keepUndecided("10", "later");
        footnotes.publish(List.of(mark("1", "h", TEN), mark("10", "h", TEN)));
        footnotes.erase(REPORT);
        assertThat(waiting.all())
                .extracting(each -> each.mark().content().name().id())
                .containsExactly("10");
        footnotes.publishWaitingFor("later");
        assertThat(words("1")).isEmpty();
        assertThat(words("10")).contains("Bergen");
    }

    @Test
    void whereThereIsNoQuoteThereIsNoFootnote() {
        assertThat(published("'document': 'veikart-21.1', 'classification': 'OPEN', 'note': 'Bergen'"))
                .isEmpty();
    }

    @Test
    void aQuoteNoDoorWouldTakeTodayIsNotPublished() {
        assertThat(published("'document': 'd', 'quote': '\\u0007', 'classification': 'OPEN'"))
                .isEmpty();
        assertThat(published("'document': 'd', 'quote': '" + "x".repeat(2_001) + "', 'classification': 'OPEN'", "2"))
                .isEmpty();
    }

    @Test
    void theWordsOfADuplicateOrConflictAreNotThoseOfTheRecorded() {
        keep("b", "other content", "OPEN", TEN.minusSeconds(5));
        keep("b", "recorded", "OPEN", TEN.plusSeconds(5));
        footnotes.publish(List.of(mark("b", "recorded", TEN)));
        assertThat(documents.all()).isEmpty();
    }

    @Test
    void whatWasPublishedStaysHoweverOftenItsReportIsReadAgain() {
        keep("1", "h", "first", TEN);
        footnotes.publish(List.of(mark("1", "h", TEN)));
        desk.kept.clear();
        keep("1", "h", "second", TEN);
        footnotes.publish(List.of(mark("1", "h", TEN)));
        assertThat(words("1")).contains("first");
    }

    @Test
    void erasedWordsAreGoneEverywhereAndDoNotComeBack() {
        keep("1", "h", "Bergen", TEN);
        keep("1", "another content", "Bergen", TEN);
        keep("10", "h", "Askøy", TEN);
        footnotes.publish(List.of(mark("1", "h", TEN), mark("10", "h", TEN)));
        footnotes.erase(REPORT);
        assertThat(documents.find(KEY).orElseThrow().history())
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isNull());
        assertThat(desk.kept).extracting(each -> each.content().name().id()).containsExactly("10");
        keep("1", "h", "Bergen", TEN);
        footnotes.publish(List.of(mark("1", "h", TEN)));
        assertThat(words("1")).isEmpty();
        assertThat(words("10")).contains("Askøy");
    }

    @Test
    void wordsErasedBeforeTheirReportIsReadAreNeverPublished() {
        keep("1", "h", "Bergen", TEN);
        footnotes.erase(REPORT);
        keep("1", "h", "Bergen", TEN);
        footnotes.publish(List.of(mark("1", "h", TEN)));
        assertThat(words("1")).isEmpty();
    }

    private FootnoteDocuments started(Supplier<Set<String>> openDocuments) {
        return new FootnoteDocuments(desk, documents, waiting, openDocuments);
    }

    private void keepUndecided(String id, String document) {
        var said = JsonMapper.shared().createObjectNode();
        said.putObject("evidence").put("document", document).put("quote", "Bergen");
        desk.kept.add(new Desk.KeptFootnote(content(id, "h"), new Footnote(said), TEN));
    }

    private Optional<String> published(String evidence) {
        return published(evidence, "1");
    }

    private Optional<String> published(String evidence, String id) {
        var said = JsonMapper.shared().readTree(("{'evidence': {" + evidence + "}}").replace('\'', '"'));
        desk.kept.add(new Desk.KeptFootnote(content(id, "h"), new Footnote(said), TEN));
        footnotes.publish(List.of(mark(id, "h", TEN)));
        return words(id);
    }

    private Optional<String> words(String id) {
        return documents
                .find(FootnoteKey.of(REPORT.source(), id))
                .map(DocumentState::newest)
                .map(FootnoteState::quote);
    }

    private void keep(String id, String hash, String quote, Instant firstAt) {
        var said = JsonMapper.shared().createObjectNode();
        said.putObject("evidence").put("document", "d").put("quote", quote).put("classification", "OPEN");
        desk.kept.add(new Desk.KeptFootnote(content(id, hash), new Footnote(said), firstAt));
    }

    private static FootnoteMark mark(String id, String hash, Instant receivedAt) {
        return new FootnoteMark(content(id, hash), "cgm-local", receivedAt);
    }

    private static Desk.NamedContent content(String id, String hash) {
        return new Desk.NamedContent(new ReportName(REPORT.source(), id), hash);
    }

    /** Footnotes in memory; the door's other errands are not run here. */
    private static final class KeptInMemory implements Desk {

        private final List<KeptFootnote> kept = new ArrayList<>();

        @Override
        public void footnotes(Collection<NamedContent> contents, Consumer<KeptFootnote> each) {
            kept.stream()
                    .filter(footnote -> contents.contains(footnote.content()))
                    .forEach(each);
        }

        @Override
        public void footnotes(ReportName name, Consumer<KeptFootnote> each) {
            kept.stream()
                    .filter(footnote -> footnote.content().name().equals(name))
                    .forEach(each);
        }

        @Override
        public void eraseFootnotes(ReportName name) {
            kept.removeIf(each -> each.content().name().equals(name));
        }

        @Override
        public void keepFootnotes(Collection<Stamped> reports) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setAside(Collection<Refused> events) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setAside(Unreadable body) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Held> held() {
            return List.of();
        }
    }
}
