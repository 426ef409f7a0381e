package no.utbredt.reporting.kafka;

import java.nio.charset.StandardCharsets;
import no.utbredt.contract.Topics;
import no.utbredt.reporting.report.Report;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads a report from the JSON the log carries, as the view does. */
public final class OnTheLog {
    private OnTheLog() {}

    public static Report report(String json) {
        byte[] value = json.getBytes(StandardCharsets.UTF_8);
        return WireReports.read(new ConsumerRecord<>(Topics.REPORTS.name(), 0, 0, new byte[0], value));
    }
}
