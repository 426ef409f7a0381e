package no.utbredt.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.Stream;
import no.utbredt.contract.document.ActorGroupState;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.DelegationState;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.PublishedFigureState;
import no.utbredt.contract.document.ServiceState;
import no.utbredt.contract.initiative.InitiativeState;
import no.utbredt.contract.report.Delivery;
import no.utbredt.contract.report.Outcome;
import no.utbredt.contract.report.Progress;
import no.utbredt.contract.report.RecordedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;

/** The contract is the JSON: each event type has an approved example that schema and records agree on. */
class ApprovedExamplesTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(
                    ids -> ids.mapPrefix("https://utbredt.no/schemas/", "classpath:schemas/")));

    static Stream<Arguments> recordsByExample() {
        return Stream.of(
                Arguments.of("delivery.v1", new TypeReference<Delivery>() {}),
                Arguments.of("recorded-report.v1", new TypeReference<RecordedReport>() {}),
                Arguments.of("recorded-report.retraction.v1", new TypeReference<RecordedReport>() {}),
                Arguments.of("outcome.v1", new TypeReference<Outcome>() {}),
                Arguments.of("progress.v1", new TypeReference<Progress>() {}),
                Arguments.of("actor-state.v1", new TypeReference<DocumentState<ActorState>>() {}),
                Arguments.of("actor-group-state.v1", new TypeReference<DocumentState<ActorGroupState>>() {}),
                Arguments.of("delegation-state.v1", new TypeReference<DocumentState<DelegationState>>() {}),
                Arguments.of("service-state.v1", new TypeReference<DocumentState<ServiceState>>() {}),
                Arguments.of("initiative-state.v1", new TypeReference<DocumentState<InitiativeState>>() {}),
                Arguments.of("published-figure-state.v1", new TypeReference<DocumentState<PublishedFigureState>>() {}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recordsByExample")
    void an_example_survives_being_read_and_written_by_todays_records(String example, TypeReference<?> type) {
        var approved = Resources.json("/examples/" + example + ".json");

        Object read = Resources.JSON.convertValue(approved, type);

        assertThat(Resources.JSON.readTree(Resources.JSON.writeValueAsBytes(read)))
                .isEqualTo(approved);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "adoption-reported.v1",
                "adoption-retracted.v1",
                "delivery.v1",
                "recorded-report.v1",
                "recorded-report.retraction.v1",
                "outcome.v1",
                "progress.v1",
                "tick.v1",
                "actor-state.v1",
                "actor-group-state.v1",
                "delegation-state.v1",
                "service-state.v1",
                "published-figure-state.v1",
                "initiative-state.v1"
            })
    void an_example_is_valid_against_its_schema(String example) {
        assertThat(violations(example, "/examples/" + example + ".json")).isEmpty();
    }

    @Test
    void a_schema_refuses_what_it_should() {
        assertThat(violations("recorded-report.v1", "/examples/outcome.v1.json"))
                .contains("content");
        assertThat(violations("recorded-report.v1", "/compatibility/newer-recorded-report.json"))
                .contains("stage");
    }

    private static String violations(String example, String path) {
        String schema = example.replace(".retraction", "") + ".schema.json";
        var errors = SCHEMAS.getSchema(com.networknt.schema.SchemaLocation.of("https://utbredt.no/schemas/" + schema))
                .validate(new String(Resources.bytes(path), java.nio.charset.StandardCharsets.UTF_8), InputFormat.JSON);
        return errors.isEmpty() ? "" : errors.toString();
    }
}
