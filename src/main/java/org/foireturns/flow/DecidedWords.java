package org.foireturns.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.decisions.DecidedLabel;
import org.foireturns.model.Forces;
import org.foireturns.model.Platforms;
import org.foireturns.normalise.Words;

/** The words and names of the books with the labels that were decided: each means what was decided and nothing else. */
record DecidedWords(Words words, Forces forces, Platforms platforms) {
    private static final Map<String, String> AXES = Map.of(
            DecidedLabel.GENDER, "victim_gender", DecidedLabel.AGE, "victim_age", DecidedLabel.PLATFORM, "platform");

    static DecidedWords of(Books books, List<DecidedLabel> labels) {
        DecidedWords decided = new DecidedWords(books.words(), books.forces(), books.platforms());
        for (DecidedLabel label : labels) {
            decided = decided.with(label);
        }
        return decided;
    }

    private DecidedWords with(DecidedLabel label) {
        Words rest = words.without(label.text());
        String text = label.text();
        String meaning = label.meaning();
        if (meaning.equals(DecidedLabel.UNKNOWN)) {
            return new DecidedWords(
                    and(and(rest, "values", "unknown", text), "categories", "unknown", text), forces, platforms);
        }
        return switch (label.axis()) {
            case DecidedLabel.GENDER ->
                new DecidedWords(and(rest, "values", "gender " + meaning, text), forces, platforms);
            case DecidedLabel.AGE ->
                new DecidedWords(and(rest, "values", "of-age " + meaning, text), forces, platforms);
            case DecidedLabel.FORCE -> new DecidedWords(rest, forces.withAlias(meaning, text), platforms);
            case DecidedLabel.AXIS ->
                new DecidedWords(
                        and(rest, "axes", "axis " + AXES.getOrDefault(meaning, meaning), text), forces, platforms);
            default -> new DecidedWords(rest, forces, platforms.withAlias(meaning, text));
        };
    }

    /** The words with one more phrase under a key. */
    private static Words and(Words words, String file, String key, String phrase) {
        Map<String, Map<String, List<String>>> lists = new TreeMap<>(words.lists());
        Map<String, List<String>> keys = new LinkedHashMap<>(lists.getOrDefault(file, Map.of()));
        keys.merge(
                key,
                List.of(phrase),
                (old, more) -> Stream.concat(old.stream(), more.stream()).toList());
        lists.put(file, keys);
        return new Words(lists);
    }
}
