package no.utbredt.initiative.roadmap.file;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.file.Findings;
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
            case ScalarNode scalar -> scalar(scalar);
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

    private static JsonNode scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        if (!scalar.isPlain()) {
            return JSON.stringNode(value);
        }
        return switch (value) {
            case "", "~", "null", "Null", "NULL" -> JSON.nullNode();
            case "true", "True", "TRUE" -> JSON.booleanNode(true);
            case "false", "False", "FALSE" -> JSON.booleanNode(false);
            default -> number(value);
        };
    }

    private static JsonNode number(String value) {
        if (value.matches("[-+]?[0-9]{1,18}")) {
            return JSON.numberNode(new BigInteger(value).longValueExact());
        }
        if (value.matches("[-+]?(\\.[0-9]+|[0-9]{1,18}(\\.[0-9]*)?)")) {
            return JSON.numberNode(new BigDecimal(value));
        }
        return JSON.stringNode(value);
    }
}
