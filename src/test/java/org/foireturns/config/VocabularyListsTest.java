package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;

class VocabularyListsTest {
    @Test
    void noListSaysAPhraseTwice() {
        List<String> twice = new ArrayList<>();
        Shelves.books()
                .words()
                .lists()
                .forEach((file, lists) -> lists.forEach((key, phrases) -> {
                    Set<String> seen = new HashSet<>();
                    phrases.stream()
                            .filter(phrase -> !seen.add(phrase))
                            .forEach(phrase -> twice.add(file + ".yml, " + key + ": " + phrase));
                }));

        assertThat(twice).isEmpty();
    }
}
