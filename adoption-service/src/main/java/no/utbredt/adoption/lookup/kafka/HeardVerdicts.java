package no.utbredt.adoption.lookup.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.report.ContentHash;
import no.utbredt.adoption.report.Foresight;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Stamped;
import no.utbredt.adoption.report.Verdict.Kind;
import no.utbredt.adoption.report.kafka.DeliveryRecord;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Foresees by what the look-ups have heard; they may lag. */
@Component
final class HeardVerdicts implements Foresight {

    private final LookUps lookUps;
    private final JsonMapper json;

    HeardVerdicts(LookUps lookUps, JsonMapper json) {
        this.lookUps = lookUps;
        this.json = json;
    }

    @Override
    public Map<ReportName, Kind> of(Collection<Stamped> reports) {
        Map<ReportName, String> recorded =
                lookUps.recorded(reports.stream().map(Stamped::name).toList());
        Map<ReportName, Kind> foreseen = new HashMap<>();
        for (Stamped report : reports) {
            String hash = recorded.get(report.name());
            if (hash != null) {
                foreseen.put(report.name(), hash.equals(hash(report)) ? Kind.DUPLICATE : Kind.CONFLICT);
            }
        }
        return foreseen;
    }

    private String hash(Stamped report) {
        var delivery = DeliveryRecord.of(report);
        return ContentHash.of(delivery.type(), json.valueToTree(delivery.content()));
    }
}
