package org.foireturns.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.model.Force;
import org.foireturns.model.Platform;

/**
 * What the books have for finding words and names in returns, as texts that are others as soon as any of it changes.
 */
final class WordsAndNames {
    private WordsAndNames() {}

    static List<String> of(Books books) {
        List<String> texts = new ArrayList<>();
        books.words().lists().forEach((file, lists) -> add(texts, file, lists));
        books.forces().all().forEach(force -> add(texts, force));
        books.platforms().all().forEach(platform -> add(texts, platform));
        return texts;
    }

    private static void add(List<String> texts, String file, Map<String, List<String>> lists) {
        lists.forEach((key, words) -> {
            texts.addAll(List.of(file, key));
            list(texts, words.stream());
        });
    }

    private static void add(List<String> texts, Force force) {
        texts.addAll(List.of(
                force.id(),
                force.name(),
                force.nation(),
                force.region(),
                Boolean.toString(force.inEnglandAndWales43()),
                Boolean.toString(force.inUk45())));
        list(texts, force.aliases().stream());
    }

    private static void add(List<String> texts, Platform platform) {
        texts.addAll(List.of(platform.id(), platform.name()));
        list(texts, platform.groups().stream());
        list(texts, platform.aliases().stream());
    }

    /** A list goes in with its length, so that no word moves from one list to the next unseen. */
    private static void list(List<String> texts, Stream<String> more) {
        List<String> list = more.toList();
        texts.add(Integer.toString(list.size()));
        texts.addAll(list);
    }
}
