package no.utbredt.reporting.kafka;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.reporting.document.Document;
import no.utbredt.reporting.initiative.DeclaredPhase;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.initiative.Mention;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** The roadmap's initiatives in our words, as far as they are held against what happened. */
final class WireInitiatives {

    private static final ObjectReader READER = Wire.reader(new TypeReference<DocumentState<WireInitiative>>() {});

    private WireInitiatives() {}

    static Document<Initiative> read(ConsumerRecord<byte[], byte[]> record) {
        return Wire.document(record, READER, WireInitiatives::initiative);
    }

    private static Initiative initiative(WireInitiative wire) {
        Map<String, WireInitiative.CitedDocument> cited = wire.sources().stream()
                .collect(Collectors.toMap(
                        WireInitiative.CitedDocument::id, Function.identity(), (first, second) -> first));
        WireSaid said = new WireSaid(cited);
        WirePromises promises = new WirePromises(said);
        WireIndicators indicators = new WireIndicators(said);
        return new Initiative(
                said.open(wire.names(), WireInitiative.Name::source).stream()
                        .map(each -> new Mention(each.name(), said.of(each.source())))
                        .toList(),
                wire.nameEnglish(),
                Wire.required(wire.kind(), "kind"),
                said.open(wire.groups(), WireInitiative.GroupMention::source).stream()
                        .map(each -> new Mention(each.group(), said.of(each.source())))
                        .toList(),
                said.open(wire.services(), WireInitiative.ServiceMention::source).stream()
                        .map(each -> new Mention(each.service(), said.of(each.source())))
                        .toList(),
                said.open(wire.statuses(), WireInitiative.Status::source).stream()
                        .map(each -> new Initiative.Status(each.status(), said.of(each.source())))
                        .toList(),
                wire.phases().stream()
                        .flatMap(phase -> phases(phase, said).stream())
                        .toList(),
                promises.milestones(wire.milestones()),
                promises.targets(wire.targets()),
                promises.dependencies(wire.dependencies()),
                indicators.indicators(wire.indicators()),
                indicators.cubes(wire.cubes()),
                said.openSources(),
                said.withheld());
    }

    private static List<DeclaredPhase> phases(WireInitiative.Phase wire, WireSaid said) {
        return said.open(wire.statements(), WireInitiative.Phase.Declared::source).stream()
                .map(each -> new DeclaredPhase(
                        wire.group(),
                        wire.service(),
                        wire.scope(),
                        each.phase(),
                        each.reason(),
                        Wire.partial(each.date()),
                        said.of(each.source())))
                .toList();
    }
}
