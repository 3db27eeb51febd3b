package org.foireturns.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value in a YAML book with its place. A value of another kind than asked for is noted as a mistake. */
record YamlValue(String file, Node node, Mistakes mistakes) {

    /** The value as one text, just as typed. */
    Optional<String> text() {
        if (node instanceof ScalarNode scalar
                && !scalar.getTag().equals(Tag.NULL)
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        mistake("one text is due here; put quotation marks around a text with special signs");
        return Optional.empty();
    }

    List<YamlValue> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::at).toList();
        }
        mistake("a list is due here: [one, two] or lines that start with \"- \"");
        return List.of();
    }

    /** The texts of a list. */
    List<String> texts() {
        return list().stream().flatMap(value -> value.text().stream()).toList();
    }

    /** The values by key, in the order of the file. */
    Map<String, YamlValue> map() {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                YamlValue key = at(entry.getKeyNode());
                key.text().ifPresent(name -> {
                    if (values.putIfAbsent(name, at(entry.getValueNode())) != null) {
                        key.mistake("the key \"" + name + "\" stands twice");
                    }
                });
            }
        } else {
            mistake("lines of the form \"key: value\" are due here");
        }
        return values;
    }

    /** The values by key; an unknown key is a mistake. */
    Map<String, YamlValue> map(List<String> known) {
        Map<String, YamlValue> values = map();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key && !known.contains(key.getValue())) {
                    at(key).mistake("the key \"" + key.getValue() + "\" is none of ours: " + String.join(", ", known));
                }
            }
        }
        return values;
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Where it stands, as a person looks for it. */
    String place() {
        return file + " line " + (node.getStartMark().getLine() + 1);
    }

    void mistake(String what) {
        mistakes.at(file, node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1, what);
    }

    private YamlValue at(Node inner) {
        return new YamlValue(file, inner, mistakes);
    }
}
