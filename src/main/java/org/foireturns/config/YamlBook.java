package org.foireturns.config;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** A YAML book, read as texts with their places: {@code no} stays "no" and {@code 0-11} stays "0-11". */
final class YamlBook {
    private YamlBook() {}

    /** The book's one value, none when it is empty or no YAML, which is then a mistake. */
    static Optional<YamlValue> read(BookFile file, Mistakes mistakes) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
            if (root == null) {
                mistakes.inFile(file.shown(), "this file is empty");
                return Optional.empty();
            }
            return Optional.of(new YamlValue(file.shown(), root, mistakes));
        } catch (YAMLException e) {
            note(e, file, mistakes);
        }
        return Optional.empty();
    }

    /** The values of a file that may hold several, parted by lines of dashes; none when it is no YAML. */
    static List<YamlValue> readAll(BookFile file, Mistakes mistakes) {
        List<YamlValue> values = new ArrayList<>();
        try {
            for (Node root : new Yaml(new LoaderOptions()).composeAll(new StringReader(file.text()))) {
                values.add(new YamlValue(file.shown(), root, mistakes));
            }
        } catch (YAMLException e) {
            note(e, file, mistakes);
        }
        return values;
    }

    private static void note(YAMLException e, BookFile file, Mistakes mistakes) {
        if (e instanceof MarkedYAMLException marked) {
            Mark mark = marked.getProblemMark();
            mistakes.at(
                    file.shown(),
                    mark.getLine() + 1,
                    mark.getColumn() + 1,
                    "this is no YAML: " + marked.getProblem() + "; a text with special signs needs quotation marks");
        } else {
            mistakes.inFile(file.shown(), "this is no YAML text");
        }
    }
}
