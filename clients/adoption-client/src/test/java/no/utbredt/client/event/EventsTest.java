package no.utbredt.client.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.utbredt.client.Cast;
import no.utbredt.client.http.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the client writes, held against the contract's schemas. */
class EventsTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(
                    ids -> ids.mapPrefix("https://utbredt.no/schemas/", "classpath:schemas/")));

    static Stream<Arguments> statements() {
        return Stream.of(
                Arguments.of("adoption-reported", Cast.inUse()),
                Arguments.of("adoption-reported", Cast.everythingOfAReport()),
                Arguments.of("usage-reported", Cast.usage()),
                Arguments.of("support-reported", Cast.support()),
                Arguments.of("agreement-reported", Cast.agreement()),
                Arguments.of("heartbeat", Cast.heartbeat()),
                Arguments.of("adoption-retracted", Cast.retraction()));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void each_statement_is_valid_against_the_contract(String schema, Statement statement) {
        assertThat(violations(schema, Json.write(statement))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void the_type_is_the_schemas(String schema, Statement statement) {
        String stem = schema.replace("-", ".");
        assertThat(Event.of(Cast.SOURCE, statement).type()).isEqualTo("no.utbredt." + stem + ".v1");
    }

    @Test
    void the_schema_refuses_what_says_too_little() {
        assertThat(violations("adoption-reported", Json.write(Map.of("service", "digihelsestasjon"))))
                .contains("actor");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void the_same_said_again_has_the_same_name(String schema, Statement statement) {
        assertThat(Event.of(Cast.SOURCE, statement)).isEqualTo(Event.of(Cast.SOURCE, statement));
        assertThat(Event.of(Cast.SOURCE, statement).id()).matches("[0-9a-f]{32}");
    }

    @Test
    void an_id_stays_what_it_is_in_later_versions() {
        assertThat(Event.of(Cast.SOURCE, Cast.inUse()).id()).isEqualTo("c283bff1ce18fe2f962a604ef765f4a5");
        assertThat(Event.of(Cast.SOURCE, Cast.inUse()).json())
                .isEqualTo(
                        "{\"specversion\":\"1.0\",\"id\":\"c283bff1ce18fe2f962a604ef765f4a5\",\"source\":\"urn:utbredt:client:cgm-local:demo\","
                                + "\"type\":\"no.utbredt.adoption.reported.v1\",\"datacontenttype\":\"application/json\","
                                + "\"data\":{\"actor\":{\"scheme\":\"ENH\",\"serviceArea\":\"helsestasjon\",\"value\":\"964338531\"},"
                                + "\"certainty\":\"CERTAIN\",\"role\":\"CONSUMER\",\"service\":\"digihelsestasjon\","
                                + "\"stage\":\"IN_USE\",\"statedAt\":\"2022-03-15\","
                                + "\"validFrom\":{\"basis\":\"STARTED\",\"date\":\"2022-03-01\"}}}");
    }

    @Test
    void different_things_have_different_names() {
        List<Event> all = statements()
                .map(each -> Event.of(Cast.SOURCE, (Statement) each.get()[1]))
                .toList();

        assertThat(all).extracting(Event::id).doesNotHaveDuplicates();
    }

    private static String violations(String schema, String json) {
        return SCHEMAS.getSchema(SchemaLocation.of("https://utbredt.no/schemas/" + schema + ".v1.schema.json"))
                .validate(json, InputFormat.JSON)
                .toString()
                .replace("[]", "");
    }
}
