package no.utbredt.reporting.kafka;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import no.utbredt.contract.Topics;
import no.utbredt.reporting.cast.Cast;
import no.utbredt.reporting.cast.Told;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.finding.Findings;
import no.utbredt.reporting.time.Horizon;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The view's whole way from a record on the log to where Bergen stands and what is odd, in words; loaded in any version. */
public final class SaidOfBergen implements UnaryOperator<String> {

    @Override
    public String apply(String report) {
        Told told = Told.of(Cast.bergen());
        byte[] value = report.getBytes(StandardCharsets.UTF_8);
        told.knowledge.take(
                List.of(WireReports.read(new ConsumerRecord<>(Topics.REPORTS.name(), 0, 0, new byte[0], value))));
        Horizon horizon = Horizon.knownAt(Told.TODAY);
        int day = (int) LocalDate.parse("2026-11-01").toEpochDay();
        var standing = told.knowledge.ask(
                horizon,
                known -> known.adoptions(Cast.kjernejournal(), Role.CONSUMER).standing("m-4601", day, null));
        var findings = new Findings(told.knowledge).reports(horizon).all();
        return standing.stage() + " " + standing.told() + " "
                + findings.stream().map(finding -> finding.kind()).toList();
    }
}
