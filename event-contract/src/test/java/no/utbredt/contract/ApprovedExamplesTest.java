package no.utbredt.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.contract.document.ActorGroupState;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.AreaState;
import no.utbredt.contract.document.DelegationState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.EhrSystemState;
import no.utbredt.contract.document.FollowUpState;
import no.utbredt.contract.document.FootnoteState;
import no.utbredt.contract.document.PublishedFigureState;
import no.utbredt.contract.document.ReleaseState;
import no.utbredt.contract.document.ServiceState;
import no.utbredt.contract.document.SourceState;
import no.utbredt.contract.news.CoverageChanged;
import no.utbredt.contract.news.DisagreementFound;
import no.utbredt.contract.news.SourceSilent;
import no.utbredt.contract.news.TargetMoved;
import no.utbredt.contract.report.AgreementContent;
import no.utbredt.contract.report.Delivery;
import no.utbredt.contract.report.HeartbeatContent;
import no.utbredt.contract.report.Outcome;
import no.utbredt.contract.report.Progress;
import no.utbredt.contract.report.RecordedReport;
import no.utbredt.contract.report.ReportContent;
import no.utbredt.contract.report.SupportContent;
import no.utbredt.contract.report.UsageContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The contract is the JSON: each event type has an approved example that schema and records agree on. */
class ApprovedExamplesTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(
                    ids -> ids.mapPrefix("https://utbredt.no/schemas/", "classpath:schemas/")));

    static Stream<Arguments> recordsByExample() {
        return Stream.of(
                Arguments.of("delivery.v1", new TypeReference<Delivery<ReportContent>>() {}),
                Arguments.of("delivery.manner.v1", new TypeReference<Delivery<ReportContent>>() {}),
                Arguments.of("delivery.usage.v1", new TypeReference<Delivery<UsageContent>>() {}),
                Arguments.of("delivery.support.v1", new TypeReference<Delivery<SupportContent>>() {}),
                Arguments.of("delivery.agreement.v1", new TypeReference<Delivery<AgreementContent>>() {}),
                Arguments.of("delivery.heartbeat.v1", new TypeReference<Delivery<HeartbeatContent>>() {}),
                Arguments.of("recorded-report.v1", new TypeReference<RecordedReport<ReportContent>>() {}),
                Arguments.of("recorded-report.manner.v1", new TypeReference<RecordedReport<ReportContent>>() {}),
                Arguments.of("recorded-report.retraction.v1", new TypeReference<RecordedReport<ReportContent>>() {}),
                Arguments.of("recorded-report.usage.v1", new TypeReference<RecordedReport<UsageContent>>() {}),
                Arguments.of("recorded-report.support.v1", new TypeReference<RecordedReport<SupportContent>>() {}),
                Arguments.of("recorded-report.agreement.v1", new TypeReference<RecordedReport<AgreementContent>>() {}),
                Arguments.of("recorded-report.heartbeat.v1", new TypeReference<RecordedReport<HeartbeatContent>>() {}),
                Arguments.of("outcome.v1", new TypeReference<Outcome>() {}),
                Arguments.of("progress.v1", new TypeReference<Progress>() {}),
                Arguments.of("actor-state.v1", new TypeReference<DocumentState<ActorState>>() {}),
                Arguments.of("actor-state.systems.v1", new TypeReference<DocumentState<ActorState>>() {}),
                Arguments.of("actor-state.sources.v1", new TypeReference<DocumentState<ActorState>>() {}),
                Arguments.of("actor-group-state.v1", new TypeReference<DocumentState<ActorGroupState>>() {}),
                Arguments.of("delegation-state.v1", new TypeReference<DocumentState<DelegationState>>() {}),
                Arguments.of("ehr-system-state.v1", new TypeReference<DocumentState<EhrSystemState>>() {}),
                Arguments.of("area-state.v1", new TypeReference<DocumentState<AreaState>>() {}),
                Arguments.of("footnote-state.v1", new TypeReference<DocumentState<FootnoteState>>() {}),
                Arguments.of("release-state.v1", new TypeReference<DocumentState<ReleaseState>>() {}),
                Arguments.of("source-state.v1", new TypeReference<DocumentState<SourceState>>() {}),
                Arguments.of("source-state.context.v1", new TypeReference<DocumentState<SourceState>>() {}),
                Arguments.of("follow-up-state.v1", new TypeReference<DocumentState<FollowUpState>>() {}),
                Arguments.of("service-state.v1", new TypeReference<DocumentState<ServiceState>>() {}),
                Arguments.of("service-state.eligibility.v1", new TypeReference<DocumentState<ServiceState>>() {}),
                Arguments.of("published-figure-state.v1", new TypeReference<DocumentState<PublishedFigureState>>() {}),
                Arguments.of("coverage-changed.v1", new TypeReference<CoverageChanged>() {}),
                Arguments.of("target-reached.v1", new TypeReference<TargetMoved>() {}),
                Arguments.of("target-at-risk.v1", new TypeReference<TargetMoved>() {}),
                Arguments.of("source-silent.v1", new TypeReference<SourceSilent>() {}),
                Arguments.of("disagreement-found.v1", new TypeReference<DisagreementFound>() {}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recordsByExample")
    void an_example_survives_being_read_and_written_by_todays_records(String example, TypeReference<?> type) {
        var approved = Resources.json("/examples/" + example + ".json");

        Object read = Resources.JSON.convertValue(approved, type);

        JsonNode written = Resources.JSON.readTree(Resources.JSON.writeValueAsBytes(read));
        assertThat(withoutEmptyNews(written, approved)).isEqualTo(approved);
    }

    /** An empty list the example does not have is of a field that came after it and says nothing. */
    private static JsonNode withoutEmptyNews(JsonNode written, JsonNode approved) {
        if (written instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> {
                if (!approved.has(name)
                        && object.get(name).isArray()
                        && object.get(name).isEmpty()) {
                    object.remove(name);
                }
            });
            object.propertyNames().forEach(name -> withoutEmptyNews(object.get(name), approved.path(name)));
        } else if (written.isArray()) {
            for (int at = 0; at < written.size(); at++) {
                withoutEmptyNews(written.get(at), approved.path(at));
            }
        }
        return written;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "adoption-reported.v1",
                "adoption-reported.manner.v1",
                "adoption-retracted.v1",
                "usage-reported.v1",
                "support-reported.v1",
                "agreement-reported.v1",
                "heartbeat.v1",
                "delivery.v1",
                "delivery.usage.v1",
                "delivery.support.v1",
                "delivery.agreement.v1",
                "delivery.heartbeat.v1",
                "delivery.manner.v1",
                "recorded-report.manner.v1",
                "recorded-report.v1",
                "recorded-report.retraction.v1",
                "recorded-report.usage.v1",
                "recorded-report.support.v1",
                "recorded-report.agreement.v1",
                "recorded-report.heartbeat.v1",
                "outcome.v1",
                "inbox-answer.v1",
                "inbox-answer.refused.v1",
                "progress.v1",
                "tick.v1",
                "actor-state.v1",
                "actor-state.systems.v1",
                "actor-state.sources.v1",
                "actor-group-state.v1",
                "delegation-state.v1",
                "ehr-system-state.v1",
                "area-state.v1",
                "footnote-state.v1",
                "service-state.v1",
                "service-state.eligibility.v1",
                "published-figure-state.v1",
                "initiative-state.v1",
                "source-state.v1",
                "source-state.context.v1",
                "release-state.v1",
                "follow-up-state.v1",
                "initiative-state.assessment.v1",
                "coverage-changed.v1",
                "target-reached.v1",
                "target-at-risk.v1",
                "source-silent.v1",
                "disagreement-found.v1"
            })
    void an_example_is_valid_against_its_schema(String example) {
        assertThat(violations(example, "/examples/" + example + ".json")).isEmpty();
    }

    @Test
    void every_fact_of_the_board_paper_is_valid_against_the_schema() {
        var schema = SCHEMAS.getSchema(
                com.networknt.schema.SchemaLocation.of("https://utbredt.no/schemas/adoption-reported.v1.schema.json"));

        assertThat(Resources.json("/examples/board-paper.json").values())
                .hasSize(40)
                .allSatisfy(
                        event -> assertThat(schema.validate(event.get("data").toString(), InputFormat.JSON))
                                .isEmpty());
    }

    @Test
    void a_schema_refuses_what_it_should() {
        assertThat(violations("recorded-report.v1", "/examples/outcome.v1.json"))
                .contains("content");
        assertThat(violations("recorded-report.v1", "/compatibility/newer-recorded-report.json"))
                .contains("stage");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "usage-reported.v1, agreement-reported.v1, month",
        "support-reported.v1, usage-reported.v1, product",
        "agreement-reported.v1, heartbeat.v1, counterparty",
        "heartbeat.v1, usage-reported.v1, at",
        "source-silent.v1, coverage-changed.v1, vendor",
        "disagreement-found.v1, coverage-changed.v1, actor"
    })
    void what_is_said_of_one_kind_is_not_taken_for_another(String schema, String example, String missing) {
        assertThat(violations(schema, "/examples/" + example + ".json")).contains("'" + missing + "'");
    }

    private static String violations(String example, String path) {
        String schema = example.replaceAll(
                        "\\.(retraction|refused|usage|support|agreement|heartbeat|systems|sources|eligibility|assessment|manner|context)\\b",
                        "")
                + ".schema.json";
        var errors = SCHEMAS.getSchema(com.networknt.schema.SchemaLocation.of("https://utbredt.no/schemas/" + schema))
                .validate(new String(Resources.bytes(path), java.nio.charset.StandardCharsets.UTF_8), InputFormat.JSON);
        return errors.isEmpty() ? "" : errors.toString();
    }
}
