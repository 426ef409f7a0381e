package no.utbredt.benchmarks.view;

import java.time.LocalDate;
import no.utbredt.reporting.kafka.Intakes;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.time.Horizon;
import no.utbredt.reporting.view.UnreadableRecords;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Ours: parsed, translated, kept so that it can be asked. */
final class ViewReading implements Reading {
    private final Knowledge knowledge = new Knowledge();
    private final UnreadableRecords unreadable = new UnreadableRecords(10);
    private final Intakes intakes = Intakes.into(knowledge, unreadable);

    @Override
    public void take(ConsumerRecords<byte[], byte[]> records) {
        intakes.take(records);
    }

    @Override
    public void ask(LocalDate knownAt) {
        Asking asking = new Asking(knowledge, knownAt);
        knowledge
                .ask(Horizon.LATEST, known -> known.services().keySet())
                .forEach(service -> asking.national(service, Country.EVERYBODY, knownAt));
    }

    @Override
    public long reports() {
        if (unreadable.count() > 0) {
            throw new IllegalStateException("unreadable: " + unreadable.list().getFirst());
        }
        return knowledge.ask(Horizon.LATEST, known -> known.census().reports());
    }
}
