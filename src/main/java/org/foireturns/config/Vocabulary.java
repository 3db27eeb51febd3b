package org.foireturns.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.normalise.Words;

/** Reads {@code vocabulary/}: each file is a map from a key to a list of texts; what they mean is not known here. */
final class Vocabulary {
    private Vocabulary() {}

    static Words read(List<BookFile> files, Mistakes mistakes) {
        Map<String, Map<String, List<String>>> lists = new TreeMap<>();
        for (BookFile file : files) {
            YamlBook.read(file, mistakes).ifPresent(root -> lists.put(file.stem(), lists(root)));
        }
        return new Words(Collections.unmodifiableMap(lists));
    }

    private static Map<String, List<String>> lists(YamlValue root) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        root.map().forEach((key, value) -> lists.put(key, value.texts()));
        return Collections.unmodifiableMap(lists);
    }
}
