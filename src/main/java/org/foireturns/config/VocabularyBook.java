package org.foireturns.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.normalise.Vocabulary;
import org.foireturns.normalise.Words;
import org.foireturns.words.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code vocabulary/}: each file is a map from a key to a list of texts; what they mean is not known here, only
 * which must be there.
 */
final class VocabularyBook {
    /** One process reads the same files several times: before and after an answer is written down, and to verify. */
    private static volatile LastRead last = new LastRead(List.of(), new Words(Map.of()));

    private VocabularyBook() {}

    static Words read(List<BookFile> files, Mistakes mistakes) {
        LastRead known = last;
        if (known.isOf(files)) {
            return known.words;
        }
        Words words = readAnew(files, mistakes);
        if (mistakes.isEmpty()) {
            last = new LastRead(List.copyOf(files), words);
        }
        return words;
    }

    private static Words readAnew(List<BookFile> files, Mistakes mistakes) {
        Map<String, Map<String, List<String>>> lists = new TreeMap<>();
        TermLists terms = new TermLists();
        for (BookFile file : files) {
            YamlBook.read(file, mistakes).ifPresent(root -> {
                lists.put(file.stem(), lists(file.stem(), root));
                if (TermLists.areIn(file) && !mistakes.anyIn(file.shown())) {
                    terms.check(root);
                }
            });
        }
        if (!files.isEmpty()) {
            BookFile any = files.get(0);
            String folder =
                    any.shown().substring(0, any.shown().length() - any.stem().length() - ".yml".length());
            Map<String, List<String>> required = new TreeMap<>(Vocabulary.required());
            Lexicon.required().forEach((stem, keys) -> required.merge(stem, keys, VocabularyBook::both));
            required.forEach((stem, keys) -> check(folder + stem + ".yml", lists.get(stem), keys, mistakes));
        }
        return new Words(Collections.unmodifiableMap(lists));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Notes each list that is missing or holds nothing; of a file with other mistakes nothing can be said. */
    private static void check(
            String shown, @Nullable Map<String, List<String>> lists, List<String> keys, Mistakes mistakes) {
        if (mistakes.anyIn(shown)) {
            return;
        }
        if (lists == null) {
            mistakes.inFile(shown, "this file is missing");
            return;
        }
        keys.stream()
                .filter(key -> lists.getOrDefault(key, List.of()).isEmpty())
                .forEach(key -> mistakes.inFile(
                        shown, "the list \"" + key + "\" " + (lists.containsKey(key) ? "is empty" : "is missing")));
    }

    private static Map<String, List<String>> lists(String stem, YamlValue root) {
        if (stem.equals(OffenceBook.STEM)) {
            OffenceBook.check(root);
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        root.map().forEach((key, value) -> lists.put(key, value.texts()));
        return Collections.unmodifiableMap(lists);
    }

    /** Files without a mistake, and what they say. */
    private record LastRead(List<BookFile> files, Words words) {
        boolean isOf(List<BookFile> others) {
            if (files.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < files.size(); i++) {
                if (!files.get(i).saysTheSameAs(others.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
