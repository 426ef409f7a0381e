package no.utbredt.adoption.state.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.lookup.Judged;
import no.utbredt.adoption.lookup.OwnReports;
import no.utbredt.adoption.report.DeliveryLog;
import no.utbredt.adoption.report.Foresight;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Stamped;
import no.utbredt.adoption.report.Verdict;
import no.utbredt.adoption.report.kafka.DeliveryRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Log, register and look-ups in one: each name once, with its first content. */
final class InMemoryLog implements DeliveryLog, Foresight, OwnReports {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<ReportName, String> reports = new LinkedHashMap<>();
    private final List<ReportName> deliveries = new ArrayList<>();

    int deliveries() {
        return deliveries.size();
    }

    int reports() {
        return reports.size();
    }

    @Override
    public CompletableFuture<LogPosition> append(Stamped report) {
        deliveries.add(report.name());
        ObjectNode recorded = JSON.createObjectNode();
        recorded.put("source", report.name().source()).put("id", report.name().id());
        recorded.put("recordedAt", report.stamp().receivedAt().toString());
        recorded.set("content", JSON.valueToTree(DeliveryRecord.of(report).content()));
        reports.putIfAbsent(report.name(), recorded.toString());
        return CompletableFuture.completedFuture(new LogPosition(0, deliveries.size() - 1));
    }

    @Override
    public Map<ReportName, Verdict.Kind> of(Collection<Stamped> foreseen) {
        Map<ReportName, Verdict.Kind> kinds = new HashMap<>();
        foreseen.forEach(each -> kinds.put(
                each.name(), reports.containsKey(each.name()) ? Verdict.Kind.DUPLICATE : Verdict.Kind.RECORDED));
        return kinds;
    }

    @Override
    public Some of(Client client, Judged asked, @Nullable String after, int most) {
        throw new UnsupportedOperationException("a state asks for each of them");
    }

    @Override
    public void each(String prefix, Consumer<String> report) {
        reports.forEach((name, json) -> {
            if (name.source().startsWith(prefix)) {
                report.accept(json);
            }
        });
    }
}
