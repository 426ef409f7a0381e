package no.utbredt.initiative.roadmap.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import tools.jackson.databind.JsonNode;

/** A tree as a steward's file, with the line by which editors find the schema. */
public final class YamlWriting {

    private static final String SCHEMA = "# yaml-language-server: $schema=../schema/initiative.schema.json\n";
    private static final String CATALOGUE = "# yaml-language-server: $schema=schema/catalogue.schema.json\n";

    private YamlWriting() {}

    /** The file of an initiative. */
    public static String initiative(JsonNode tree) {
        return written(SCHEMA, tree);
    }

    /** A file of the catalogue. */
    public static String catalogue(JsonNode tree) {
        return written(CATALOGUE, tree);
    }

    private static String written(String schema, JsonNode tree) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(120);
        options.setSplitLines(false);
        return schema + new Yaml(new Plain(options), options).dump(plain(tree));
    }

    private static Object number(BigDecimal number) {
        return number.scale() <= 0 ? (Object) number.toBigIntegerExact() : number;
    }

    /** Writes decimals as people do. */
    private static final class Plain extends Representer {

        Plain(DumperOptions options) {
            super(options);
            representers.put(
                    BigDecimal.class, number -> representScalar(Tag.FLOAT, ((BigDecimal) number).toPlainString()));
        }
    }

    private static @Nullable Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                node.propertyStream().forEach(property -> map.put(property.getKey(), plain(property.getValue())));
                yield map;
            }
            case ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                node.valueStream().forEach(element -> list.add(plain(element)));
                yield list;
            }
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> number(node.decimalValue());
            case NULL, MISSING, BINARY, POJO -> null;
        };
    }
}
