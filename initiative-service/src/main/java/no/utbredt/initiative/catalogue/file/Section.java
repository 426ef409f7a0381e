package no.utbredt.initiative.catalogue.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.utbredt.initiative.finding.Fault;
import no.utbredt.initiative.finding.file.Findings;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One mapping of a file, with the keys it may have. What cannot be read is found, and read as null, empty or zero. */
final class Section {

    private final Findings findings;
    private final String pointer;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Section(Findings findings, String pointer) {
        this.findings = findings;
        this.pointer = pointer;
    }

    static Optional<Section> of(Node node, String pointer, Findings findings, Set<String> keys) {
        var place = findings.place(pointer, node.getStartMark());
        if (!(node instanceof MappingNode mapping)) {
            findings.add(Fault.WRONG_TYPE, place, last(pointer), "keys " + String.join(", ", keys));
            return Optional.empty();
        }
        Section section = new Section(findings, pointer);
        mapping.getValue().forEach(tuple -> section.enter(tuple, keys));
        return Optional.of(section);
    }

    private void enter(NodeTuple tuple, Set<String> keys) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        var place = findings.place(pointer + "/" + key, tuple.getKeyNode().getStartMark());
        if (!keys.contains(key)) {
            findings.add(Fault.UNKNOWN_KEY, place, key, "one of " + String.join(", ", keys));
        } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            findings.add(Fault.DUPLICATE_KEY, place, key, "it once");
        } else {
            findings.place(pointer + "/" + key, tuple.getValueNode().getStartMark());
        }
    }

    /** A text that must be there; empty when it is not. */
    String text(String key) {
        Node node = values.get(key);
        if (node == null || node.getTag().equals(Tag.NULL)) {
            findings.add(Fault.MISSING_KEY, node == null ? pointer : at(key), key, "a text");
            return "";
        }
        String text = optionalText(key);
        if (text != null && no.utbredt.vocabulary.Names.isBlank(text)) {
            findings.add(Fault.MISSING_KEY, at(key), key, "a text that is not empty");
        }
        return text == null ? "" : text;
    }

    @Nullable
    String optionalText(String key) {
        return scalar(key)
                .map(scalar -> {
                    if (!scalar.getTag().equals(Tag.STR)) {
                        wrong(key, scalar.getValue(), "a text, in quotes if it looks like something else");
                    }
                    return scalar.getValue();
                })
                .orElse(null);
    }

    /** A scalar as it is written, whatever YAML takes it for; null when it is left out or null. */
    @Nullable
    String written(String key) {
        return scalar(key).map(ScalarNode::getValue).orElse(null);
    }

    boolean flag(String key) {
        String value = required(key, "true or false");
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            wrong(key, value, "true or false");
        }
        return value.equals("true");
    }

    long count(String key) {
        Long number = number(key);
        if (number == null) {
            required(key, "a whole number, 0 or more");
        }
        return number == null ? 0 : number;
    }

    @Nullable
    Long number(String key) {
        String value = written(key);
        if (value == null) {
            return null;
        }
        if (!value.matches("\\d{1,9}")) {
            wrong(key, value, "a whole number, 0 or more");
            return null;
        }
        return Long.valueOf(value);
    }

    <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        String value = required(key, Choice.words(type));
        return value.isEmpty() ? null : Choice.of(type, value, at(key), findings);
    }

    /** The members of a list; empty when it is left out. */
    <T> List<T> list(String key, Set<String> keys, Function<Section, T> read) {
        List<T> members = new ArrayList<>();
        elements(
                key,
                (node, at) ->
                        Section.of(node, at, findings, keys).ifPresent(section -> members.add(read.apply(section))));
        return members;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        elements(key, (node, at) -> {
            var place = findings.place(at, node.getStartMark());
            if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
                texts.add(scalar.getValue());
            } else {
                findings.add(Fault.WRONG_TYPE, place, key, "a text, in quotes if it looks like something else");
            }
        });
        return texts;
    }

    Optional<Section> section(String key, Set<String> keys) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> of(node, at(key), findings, keys));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String at(String key) {
        return pointer + "/" + key;
    }

    Findings findings() {
        return findings;
    }

    private void elements(String key, BiConsumer<Node, String> each) {
        Node node = values.get(key);
        if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                each.accept(sequence.getValue().get(i), at(key) + "/" + i);
            }
        } else if (node != null) {
            wrong(key, key, "a list");
        }
    }

    private Optional<ScalarNode> scalar(String key) {
        Node node = values.get(key);
        if (node == null || node.getTag().equals(Tag.NULL)) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar);
        }
        wrong(key, key, "a single value");
        return Optional.empty();
    }

    private String required(String key, String expected) {
        String value = written(key);
        if (value == null) {
            findings.add(Fault.MISSING_KEY, has(key) ? at(key) : pointer, key, expected);
        }
        return value == null ? "" : value;
    }

    private void wrong(String key, String value, String expected) {
        findings.add(Fault.WRONG_TYPE, at(key), value, expected);
    }

    private static String last(String pointer) {
        return pointer.isEmpty() ? "the file" : pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
