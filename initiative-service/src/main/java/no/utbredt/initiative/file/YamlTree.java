package no.utbredt.initiative.file;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.Place;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Numbers;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * YAML as JSON, with the place of each value. Scalars are what YAML 1.2 takes them for: {@code YES} and {@code 2021-10-01} are
 * texts. Aliases are refused, so that no file grows when it is read; so are doubled keys.
 */
final class YamlTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LARGEST = 1024 * 1024;
    private static final int DEEPEST = 20;
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\.[0-9]{1,100}|[0-9]{1,100}(\\.[0-9]{0,100})?)([eE][-+]?[0-9]{1,12})?");

    private final Findings findings;
    private final Set<Node> seen = new HashSet<>();

    private YamlTree(Findings findings) {
        this.findings = findings;
    }

    /** The file's content; empty when it is no YAML. */
    static Optional<JsonNode> read(String text, Findings findings) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root == null) {
                findings.add(Fault.YAML_SYNTAX, "", "nothing in it", "an object");
                return Optional.empty();
            }
            return Optional.of(new YamlTree(findings).json(root, ""));
        } catch (MarkedYAMLException e) {
            var place = findings.place("", e.getProblemMark());
            findings.add(Fault.YAML_SYNTAX, place, e.getProblem(), "YAML with two spaces a level");
        } catch (YAMLException e) {
            findings.add(Fault.YAML_SYNTAX, "", String.valueOf(e.getMessage()), "YAML in UTF-8, without aliases");
        }
        return Optional.empty();
    }

    private JsonNode json(Node node, String pointer) {
        var place = findings.place(pointer, node.getStartMark());
        if (!(node instanceof ScalarNode) && !seen.add(node)) {
            findings.add(Fault.YAML_SYNTAX, place, "an alias", "the value itself, written out");
            return JSON.nullNode();
        }
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer);
            case SequenceNode sequence -> {
                var array = JSON.arrayNode();
                List<Node> elements = sequence.getValue();
                for (int i = 0; i < elements.size(); i++) {
                    array.add(json(elements.get(i), pointer + "/" + i));
                }
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar, place);
            default -> JSON.nullNode();
        };
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            String at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            if (object.has(key)) {
                var place = findings.place(at, tuple.getKeyNode().getStartMark());
                findings.add(Fault.DUPLICATE_KEY, place, key, "it once");
            } else {
                object.set(key, json(tuple.getValueNode(), at));
            }
        }
        return object;
    }

    private JsonNode scalar(ScalarNode scalar, Place place) {
        String value = scalar.getValue();
        findings.check(value, place);
        if (!scalar.isPlain()) {
            return JSON.stringNode(value);
        }
        return switch (value) {
            case "", "~", "null", "Null", "NULL" -> JSON.nullNode();
            case "true", "True", "TRUE" -> JSON.booleanNode(true);
            case "false", "False", "FALSE" -> JSON.booleanNode(false);
            default -> number(value, place);
        };
    }

    private static boolean exponent(String value) {
        return value.indexOf('e') >= 0 || value.indexOf('E') >= 0;
    }

    /** A number keeps the decimals it was written with; a whole one is whole however it was written. */
    private JsonNode number(String value, Place place) {
        if (!NUMBER.matcher(value).matches()) {
            return JSON.stringNode(value);
        }
        try {
            BigDecimal number = new BigDecimal(value);
            BigDecimal checked = Numbers.decimal(number);
            return value.matches("[-+]?[0-9]+") || exponent(value) && checked.scale() == 0
                    ? JSON.numberNode(checked.longValueExact())
                    : JSON.numberNode(number);
        } catch (Misread | NumberFormatException outside) {
            findings.add(Fault.OUT_OF_RANGE, place, value, "a number from -1e15 to 1e15");
            return JSON.nullNode();
        }
    }
}
