package no.utbredt.edge.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Grows the tree of a JSON text and notes each flaw with its place. */
final class Tree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final List<Flaw> flaws = new ArrayList<>();

    private Tree(JsonParser parser) {
        this.parser = parser;
    }

    static JsonText read(JsonParser parser) {
        Tree tree = new Tree(parser);
        if (parser.nextToken() == null) {
            throw JsonText.empty();
        }
        JsonNode root = tree.value(null);
        if (parser.nextToken() != null) {
            throw JsonText.notJson(parser.currentTokenLocation());
        }
        return new JsonText(root, List.copyOf(tree.flaws));
    }

    /** A place on the way down; its pointer is written only for a flaw. */
    private record At(@Nullable At above, String name) {

        private static String pointer(@Nullable At place) {
            return place == null
                    ? ""
                    : pointer(place.above) + "/" + place.name.replace("~", "~0").replace("/", "~1");
        }
    }

    private JsonNode value(@Nullable At place) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> NODES.stringNode(whole(place, parser.getString()));
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> decimal(place);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(@Nullable At place) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            At member = new At(place, name);
            whole(member, name);
            parser.nextToken();
            JsonNode value = value(member);
            if (object.has(name)) {
                flaw(member, JsonText.twice(name));
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(@Nullable At place) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(new At(place, Integer.toString(array.size()))));
        }
        return array;
    }

    private JsonNode integer() {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode decimal(@Nullable At place) {
        try {
            return NODES.numberNode(new BigDecimal(parser.getString()));
        } catch (NumberFormatException exponentBeyondReckoning) {
            flaw(
                    place,
                    new Misread(
                            "number-out-of-range",
                            "a number that can be reckoned with",
                            "the exponent of this number is beyond reckoning",
                            "eksponenten i dette tallet kan ikke regnes med"));
            return NODES.nullNode();
        }
    }

    private String whole(@Nullable At place, String text) {
        if (Texts.isBroken(text)) {
            flaw(place, JsonText.notUnicode());
        }
        return text;
    }

    private void flaw(@Nullable At place, Misread why) {
        if (flaws.size() < 1_000) {
            flaws.add(new Flaw(At.pointer(place), why));
        }
    }
}
