package no.utbredt.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordSchemasTest {

    enum Colour {
        RED,
        BLUE
    }

    record Mast(int height) {}

    record Boat(
            String name,
            @Nullable String nickname,
            @Nullable Colour colour,
            @Nullable Mast mast) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Buoy(String name, @Nullable String nickname) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Fleet(@Nullable String name, List<String> boats) {}

    @Test
    void what_may_be_null_may_be_null_in_the_schema_and_is_there() {
        JsonNode boat = schemas(Boat.class).path("Boat");

        assertThat(boat.path("required")).extracting(JsonNode::asText).contains("name", "nickname", "colour", "mast");
        assertThat(boat.at("/properties/name/type").asText()).isEqualTo("string");
        assertThat(boat.at("/properties/nickname/type"))
                .extracting(JsonNode::asText)
                .containsExactly("string", "null");
        assertThat(boat.at("/properties/colour/enum").get(2).isNull()).isTrue();
        assertThat(boat.at("/properties/mast/anyOf/1/type").asText()).isEqualTo("null");
    }

    @Test
    void what_is_left_out_when_null_is_not_required_and_never_null() {
        JsonNode buoy = schemas(Buoy.class).path("Buoy");

        assertThat(buoy.path("required")).extracting(JsonNode::asText).containsExactly("name");
        assertThat(buoy.at("/properties/nickname/type").asText()).isEqualTo("string");
    }

    @Test
    void what_is_left_out_when_empty_is_not_required() {
        assertThat(schemas(Fleet.class).path("Fleet").has("required")).isFalse();
    }

    record Log(@Nullable JsonNode entry) {}

    static final class Harbour {
        record Mast(String colour) {}

        record Ship(Mast mast) {}
    }

    @Test
    void a_tree_may_be_anything() {
        JsonNode log = schemas(Log.class);

        assertThat(log.at("/Log/properties/entry").isMissingNode()).isFalse();
        assertThat(log.at("/Log/properties/entry").has("type")).isFalse();
        assertThat(log.has("JsonNode")).isFalse();
    }

    @Test
    void two_records_of_one_name_are_refused() {
        assertThatThrownBy(() -> schemas(Boat.class, Harbour.Ship.class)).hasMessageContaining("Mast");
    }

    @Test
    void two_records_of_one_name_are_told_even_where_nobody_minded() {
        RecordSchemas schemas = new RecordSchemas();
        schemas.refuseNamesakes();
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(schemas);
        converters.readAll(Boat.class);
        assertThatThrownBy(() -> converters.readAll(Harbour.Ship.class)).isInstanceOf(IllegalStateException.class);

        assertThatThrownBy(schemas::refuseNamesakes).hasMessageContaining("Harbour$Mast");
    }

    private static JsonNode schemas(Class<?>... types) {
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(new RecordSchemas());
        ObjectNode schemas = Json31.mapper().createObjectNode();
        for (Class<?> type : types) {
            schemas.setAll((ObjectNode) Json31.mapper().valueToTree(converters.readAll(type)));
        }
        return schemas;
    }
}
