package no.utbredt.adoption.footnote.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.utbredt.adoption.footnote.FootnoteMark;
import no.utbredt.adoption.footnote.FootnotePublication;
import no.utbredt.adoption.footnote.WaitingQuote;
import no.utbredt.adoption.footnote.WaitingQuotes;
import no.utbredt.adoption.report.Desk;
import no.utbredt.adoption.report.Desk.NamedContent;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.contract.document.FootnoteState;
import no.utbredt.documents.Documents;
import no.utbredt.vocabulary.FootnoteKey;

/**
 * A document for each quote that may be shown. Only the words the door kept before the recorded delivery are its words: what came
 * later under the same name and content was a duplicate, and other content a conflict.
 *
 * @param waiting whose quotes may be shown once their document is known to be open
 * @param openDocuments which documents are known to be open
 */
record FootnoteDocuments(
        Desk desk, Documents<FootnoteState> documents, WaitingQuotes waiting, Supplier<Set<String>> openDocuments)
        implements FootnotePublication {

    private static final int STEP = 500;

    /** A document that opens meanwhile may have been looked for before its quote waits: those are looked for here. */
    @Override
    public void publish(Collection<FootnoteMark> recorded) {
        if (recorded.isEmpty()) {
            return;
        }
        List<WaitingQuote> undecided = publish(recorded, openDocuments.get());
        waiting.add(undecided);
        Set<String> waitedFor =
                undecided.stream().map(WaitingQuote::document).collect(Collectors.toCollection(HashSet::new));
        if (!waitedFor.isEmpty()) {
            waitedFor.retainAll(openDocuments.get());
            waitedFor.forEach(this::publishWaitingFor);
        }
    }

    /** What was published and still waits when this ends too early is published again the next time, which changes nothing. */
    @Override
    public void publishWaitingFor(String document) {
        List<WaitingQuote> some = waiting.of(document, STEP);
        while (!some.isEmpty()) {
            publish(some.stream().map(WaitingQuote::mark).toList(), Set.of(document));
            waiting.remove(some);
            some = waiting.of(document, STEP);
        }
    }

    /** What is published goes first, what the desk kept last: until all is gone it says what waits, and nothing can come back. */
    @Override
    public void erase(ReportName name) {
        documents.erase(key(name));
        Set<String> waitedFor = new HashSet<>();
        desk.footnotes(name, kept -> kept.footnote().decidedBy().ifPresent(waitedFor::add));
        waitedFor.forEach(document -> waiting.remove(document, name));
        desk.eraseFootnotes(name);
    }

    /** Publishes those among them that may be shown when these documents are open, and returns those another would decide. */
    private List<WaitingQuote> publish(Collection<FootnoteMark> recorded, Set<String> open) {
        Map<NamedContent, FootnoteMark> marks = new HashMap<>();
        recorded.forEach(mark -> marks.put(mark.content(), mark));
        Map<String, FootnoteState> shown = new HashMap<>();
        List<WaitingQuote> undecided = new ArrayList<>();
        desk.footnotes(marks.keySet(), kept -> {
            FootnoteMark mark = marks.get(kept.content());
            if (mark != null && !kept.firstAt().isAfter(mark.receivedAt())) {
                kept.footnote()
                        .openQuote(open::contains)
                        .ifPresentOrElse(
                                quote -> shown.put(key(kept.content().name()), new FootnoteState(quote)),
                                () -> kept.footnote()
                                        .decidedBy()
                                        .ifPresent(document -> undecided.add(new WaitingQuote(document, mark))));
            }
        });
        documents.addAll(shown);
        return undecided;
    }

    private static String key(ReportName name) {
        return FootnoteKey.of(name.source(), name.id());
    }
}
