package no.utbredt.reporting.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.utbredt.contract.cloudevents.KafkaHeaders;
import no.utbredt.contract.news.CountedActors;
import no.utbredt.contract.news.CoverageChanged;
import no.utbredt.contract.news.DisagreementFound;
import no.utbredt.contract.news.NewsContent;
import no.utbredt.contract.news.SourceSilent;
import no.utbredt.contract.news.TargetMoved;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.news.Kind;
import no.utbredt.reporting.news.News;
import no.utbredt.reporting.news.Standing;
import no.utbredt.reporting.progress.StepProgress;
import no.utbredt.reporting.stage.Stage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** News as they travel: a CloudEvent in binary mode whose key is the matter. */
final class WireNews {

    private static final ObjectReader COVERAGE = Wire.reader(new TypeReference<CoverageChanged>() {});
    private static final ObjectReader TARGET = Wire.reader(new TypeReference<TargetMoved>() {});
    private static final ObjectReader SILENCE = Wire.reader(new TypeReference<SourceSilent>() {});
    private static final ObjectReader DISAGREEMENT = Wire.reader(new TypeReference<DisagreementFound>() {});

    private WireNews() {}

    /** The attributes, by the names of their headers. */
    static Map<String, String> headers(News news) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(KafkaHeaders.SPEC_VERSION, KafkaHeaders.SPEC_VERSION_1_0);
        headers.put(KafkaHeaders.ID, news.id().toString());
        headers.put(KafkaHeaders.SOURCE, News.SOURCE);
        headers.put(KafkaHeaders.TYPE, news.now().kind().type());
        headers.put(KafkaHeaders.TIME, news.time().toString());
        headers.put(KafkaHeaders.SUBJECT, news.now().matter());
        headers.put(KafkaHeaders.CONTENT_TYPE, KafkaHeaders.JSON);
        return headers;
    }

    /** What it says, with the honesty line. */
    static NewsContent content(News news, String notice) {
        return switch (news.now()) {
            case Standing.OfCoverage now ->
                new CoverageChanged(
                        notice,
                        news.day(),
                        now.service(),
                        now.role().name(),
                        now.group(),
                        now.stage().name(),
                        news.before() instanceof Standing.OfCoverage before ? counted(before.figure()) : null,
                        counted(now.figure()));
            case Standing.OfTarget now ->
                new TargetMoved(
                        notice,
                        news.day(),
                        now.initiative(),
                        now.target(),
                        now.step(),
                        now.state().name());
            case Standing.OfVendor now -> new SourceSilent(notice, news.day(), now.vendor(), now.lastHeard());
            case Standing.OfActor now ->
                new DisagreementFound(
                        notice, news.day(), now.service(), now.role().name(), now.actor(), now.pairs());
        };
    }

    /** @throws IllegalArgumentException when it is not what the contract says */
    static News read(ConsumerRecord<byte[], byte[]> record) {
        String type = header(record, KafkaHeaders.TYPE);
        NewsContent content = Wire.read(record, reader(type));
        Standing before = content instanceof CoverageChanged of && of.before() != null
                ? coverage(of, Wire.required(of.before(), "before"))
                : null;
        return new News(
                UUID.fromString(header(record, KafkaHeaders.ID)),
                Instant.parse(header(record, KafkaHeaders.TIME)),
                Wire.required(content.day(), "day"),
                before,
                standing(content));
    }

    private static ObjectReader reader(String type) {
        for (Kind kind : Kind.values()) {
            if (kind.type().equals(type)) {
                return switch (kind) {
                    case COVERAGE_CHANGED -> COVERAGE;
                    case TARGET_REACHED, TARGET_AT_RISK -> TARGET;
                    case SOURCE_SILENT -> SILENCE;
                    case DISAGREEMENT_FOUND -> DISAGREEMENT;
                };
            }
        }
        throw new IllegalArgumentException("not a type of news");
    }

    private static Standing standing(NewsContent content) {
        return switch (content) {
            case CoverageChanged of -> coverage(of, Wire.required(of.now(), "now"));
            case TargetMoved of ->
                new Standing.OfTarget(
                        Wire.required(of.initiative(), "initiative"),
                        Wire.required(of.target(), "target"),
                        Wire.required(of.step(), "step"),
                        StepProgress.State.valueOf(Wire.required(of.state(), "state")));
            case SourceSilent of -> new Standing.OfVendor(Wire.required(of.vendor(), "vendor"), of.lastHeard());
            case DisagreementFound of ->
                new Standing.OfActor(
                        Wire.required(of.service(), "service"),
                        role(of.role()),
                        Wire.required(of.actor(), "actor"),
                        of.disagreements());
        };
    }

    private static Standing coverage(CoverageChanged of, CountedActors counted) {
        return new Standing.OfCoverage(
                Wire.required(of.service(), "service"),
                role(of.role()),
                Wire.required(of.group(), "group"),
                Stage.valueOf(Wire.required(of.stage(), "stage")),
                new Figure(
                        counted.numerator(),
                        counted.possible(),
                        counted.lowerBound(),
                        counted.upperBound(),
                        counted.unknown(),
                        counted.notRelevant(),
                        counted.total()));
    }

    private static Role role(@Nullable String code) {
        return Role.valueOf(Wire.required(code, "role"));
    }

    private static CountedActors counted(Figure figure) {
        return new CountedActors(
                figure.numerator(),
                figure.possible(),
                figure.lowerBound(),
                figure.upperBound(),
                figure.unknown(),
                figure.notRelevant(),
                figure.total());
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return new String(Wire.required(header == null ? null : header.value(), name), UTF_8);
    }
}
