package no.utbredt.adoption.lookup.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.lookup.Oddity;
import no.utbredt.adoption.lookup.RegisteredReport;
import no.utbredt.adoption.report.Verdict;
import no.utbredt.adoption.report.kafka.Outcomes;
import no.utbredt.contract.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchMessageListener;
import tools.jackson.databind.json.JsonMapper;

/** Hands one poll of reports and outcomes to the look-ups; what cannot be read is set aside and counted. */
final class LogListener implements BatchMessageListener<String, byte[]> {

    private final LookUps lookUps;
    private final JsonMapper json;
    private final LookUpMeters meters;

    LogListener(LookUps lookUps, JsonMapper json, LookUpMeters meters) {
        this.lookUps = lookUps;
        this.json = json;
        this.meters = meters;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
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
        LookUps.Batch batch = new LookUps.Batch(reports, verdicts, oddities, asOf);
        lookUps.keep(batch);
        meters.kept(batch);
    }

    private static <T> boolean add(List<T> all, Optional<T> one) {
        one.ifPresent(all::add);
        return one.isPresent();
    }

    private static Oddity oddity(ConsumerRecord<String, byte[]> record) {
        return new Oddity(record.topic(), record.partition(), record.offset(), "not what this topic carries");
    }
}
