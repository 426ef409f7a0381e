package no.utbredt.documents.mongo;

import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON as BSON and back, to the last digit: a decimal keeps its scale and nothing passes through a double. */
final class Bson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Bson() {}

    private static @Nullable Object from(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> document(node);
            case ARRAY -> node.valueStream().map(Bson::from).collect(Collectors.toList());
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> number(node);
            case NULL, MISSING -> null;
            case BINARY, POJO -> throw new IllegalArgumentException("no JSON value: " + node.getNodeType());
        };
    }

    static Document document(JsonNode node) {
        Document document = new Document();
        node.propertyStream().forEach(property -> document.append(property.getKey(), from(property.getValue())));
        return document;
    }

    private static Object number(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong()
                ? (Object) node.longValue()
                : new Decimal128(node.decimalValue());
    }

    static JsonNode json(@Nullable Object value) {
        return switch (value) {
            case null -> JSON.nullNode();
            case Map<?, ?> map -> {
                var object = JSON.objectNode();
                map.forEach((key, member) -> object.set((String) key, json(member)));
                yield object;
            }
            case List<?> list -> {
                var array = JSON.arrayNode();
                list.forEach(member -> array.add(json(member)));
                yield array;
            }
            case Date date -> JSON.stringNode(date.toInstant().toString());
            case String text -> JSON.stringNode(text);
            case Boolean flag -> JSON.booleanNode(flag);
            case Integer number -> JSON.numberNode(number.longValue());
            case Long number -> JSON.numberNode(number.longValue());
            case Double number -> JSON.numberNode(BigDecimal.valueOf(number));
            case Decimal128 number -> JSON.numberNode(number.bigDecimalValue());
            default -> throw new IllegalArgumentException("no JSON value: " + value.getClass());
        };
    }
}
