package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void needsEveryRequiredListAndNoOther() {
        new Vocabulary(new Words(required()));
        Vocabulary.required()
                .forEach((file, keys) -> keys.forEach(key -> {
                    Map<String, Map<String, List<String>>> without = required();
                    without.getOrDefault(file, new HashMap<>()).remove(key);
                    assertThatThrownBy(() -> new Vocabulary(new Words(without)))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining(file)
                            .hasMessageContaining(key);
                }));
    }

    private static Map<String, Map<String, List<String>>> required() {
        Map<String, Map<String, List<String>>> lists = new TreeMap<>();
        Vocabulary.required().forEach((file, keys) -> {
            Map<String, List<String>> words = new HashMap<>();
            keys.forEach(key -> words.put(key, List.of(key)));
            lists.put(file, words);
        });
        return lists;
    }
}
