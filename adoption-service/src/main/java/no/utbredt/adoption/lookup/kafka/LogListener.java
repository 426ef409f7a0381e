package no.utbredt.adoption.lookup.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.utbredt.adoption.footnote.FootnotePublication;
import no.utbredt.adoption.lookup.Deliveries;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.lookup.Oddity;
import no.utbredt.adoption.lookup.RegisteredReport;
import no.utbredt.adoption.report.Verdict;
import no.utbredt.adoption.report.kafka.Outcomes;
import no.utbredt.contract.Topics;
import no.utbredt.watch.trace.ContinuedTraces;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands one poll of reports and outcomes to the look-ups; what cannot be read is set aside and counted. How far they have come
 * stands beside them in their store and not with the broker: a store that was put back reads again what it lost.
 */
final class LogListener implements BatchMessageListener<String, byte[]>, ConsumerSeekAware {

    private static final Logger LOG = LoggerFactory.getLogger(LogListener.class);

    private final LookUps lookUps;
    private final Deliveries deliveries;
    private final FootnotePublication footnotes;
    private final JsonMapper json;
    private final LookUpMeters meters;
    private final ContinuedTraces traces;

    LogListener(
            LookUps lookUps,
            Deliveries deliveries,
            FootnotePublication footnotes,
            JsonMapper json,
            LookUpMeters meters,
            ContinuedTraces traces) {
        this.lookUps = lookUps;
        this.deliveries = deliveries;
        this.footnotes = footnotes;
        this.json = json;
        this.meters = meters;
        this.traces = traces;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        traces.during("look-ups", records, () -> keep(records));
    }

    private void keep(List<ConsumerRecord<String, byte[]>> records) {
        List<RegisteredReport> reports = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        List<Oddity> oddities = new ArrayList<>();
        Map<String, Long> asOf = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            boolean read = record.topic().equals(Topics.REPORTS.name())
                    ? add(reports, ReadReport.of(record.value(), json))
                    : add(verdicts, Outcomes.read(record.value(), json));
            if (!read) {
                oddities.add(oddity(record));
            }
            asOf.put(record.topic() + "-" + record.partition(), record.offset());
        }
        verdicts.forEach(verdict -> asOf.merge(
                Topics.DELIVERIES.name() + "-" + verdict.delivery().partition(),
                verdict.delivery().offset(),
                Math::max));
        lookUps.keepConflicts(deliveries.at(verdicts.stream()
                .filter(verdict -> verdict.kind() == Verdict.Kind.CONFLICT)
                .map(Verdict::delivery)
                .toList()));
        footnotes.publish(reports.stream()
                .map(RegisteredReport::mark)
                .filter(Objects::nonNull)
                .toList());
        LookUps.Batch batch = new LookUps.Batch(reports, verdicts, oddities, asOf);
        lookUps.keep(batch);
        meters.kept(batch);
    }

    /** Writing twice changes nothing, so where the store does not say, everything is read again. */
    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        Map<String, Long> read = asOf();
        assignments.keySet().forEach(partition -> {
            Long last = read.get(place(partition));
            if (last == null) {
                callback.seekToBeginning(partition.topic(), partition.partition());
            } else {
                callback.seek(partition.topic(), partition.partition(), last + 1);
            }
        });
    }

    /** A partition as the look-ups call it. */
    static String place(TopicPartition partition) {
        return partition.topic().replace('.', '_') + "-" + partition.partition();
    }

    private Map<String, Long> asOf() {
        try {
            return lookUps.asOf();
        } catch (RuntimeException e) {
            LOG.warn(
                    "the look-ups do not say how far they have come and are read from the beginning: {}", e.toString());
            return Map.of();
        }
    }

    private static <T> boolean add(List<T> all, Optional<T> one) {
        one.ifPresent(all::add);
        return one.isPresent();
    }

    private static Oddity oddity(ConsumerRecord<String, byte[]> record) {
        return new Oddity(record.topic(), record.partition(), record.offset(), "not what this topic carries");
    }
}
