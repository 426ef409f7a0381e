package no.utbredt.initiative.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import no.utbredt.initiative.time.ImpreciseDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Records as JSON and back. What is null or empty is left out; a date is the text it was written as. */
public final class Binding {

    private static final JsonMapper WHOLE = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(new DateAsText())
                    .addDeserializer(ImpreciseDate.class, new DateFromText()))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JsonMapper JSON = WHOLE.rebuild()
            .changeDefaultPropertyInclusion(inclusion -> inclusion
                    .withValueInclusion(JsonInclude.Include.NON_EMPTY)
                    .withContentInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Binding() {}

    /** The record that tree says. */
    public static <T> T read(JsonNode tree, Class<T> type) {
        return JSON.treeToValue(tree, type);
    }

    /** The tree of that record. */
    public static ObjectNode write(Object whole) {
        return JSON.valueToTree(whole);
    }

    /** The tree of that record with every member it has, null and empty ones too. */
    public static ObjectNode whole(Object record) {
        return WHOLE.valueToTree(record);
    }

    /** The record with its certainties left out where they are certain, as a steward writes it. */
    public static ObjectNode written(Object whole) {
        ObjectNode tree = write(whole);
        withoutCertain(tree);
        return tree;
    }

    private static void withoutCertain(JsonNode node) {
        if (node instanceof ObjectNode object
                && "CERTAIN".equals(object.path("certainty").asString(""))) {
            object.remove("certainty");
        }
        node.valueStream().forEach(Binding::withoutCertain);
    }

    private static final class DateAsText extends StdSerializer<ImpreciseDate> {

        DateAsText() {
            super(ImpreciseDate.class);
        }

        @Override
        public void serialize(ImpreciseDate date, JsonGenerator json, SerializationContext context) {
            json.writeString(date.text());
        }
    }

    private static final class DateFromText extends StdDeserializer<ImpreciseDate> {

        DateFromText() {
            super(ImpreciseDate.class);
        }

        @Override
        public ImpreciseDate deserialize(JsonParser json, DeserializationContext context) {
            return ImpreciseDate.kept(json.getString());
        }
    }
}
