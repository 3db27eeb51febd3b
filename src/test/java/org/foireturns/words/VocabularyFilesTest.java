package org.foireturns.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyFilesTest {
    private static final Map<String, Map<String, List<String>>> FILES = Map.of(
            "values", Map.of("gender female", List.of("girl")),
            "ages", Map.of("gender female", List.of("girl aged"), "under", List.of("below")),
            "columns", Map.of("column day", List.of("recorded")),
            "markers", Map.of("zero", List.of("nil")));

    @Test
    void aKeyOfSeveralFilesHasTheWordsOfAll() {
        assertThat(VocabularyFiles.terms(FILES))
                .containsOnlyKeys("gender female", "under")
                .containsEntry("gender female", List.of("girl", "girl aged"));
    }

    @Test
    void wordsOfHeadsAreReadInHeadsAlone() {
        assertThat(VocabularyFiles.headTerms(FILES)).containsOnlyKeys("gender female", "under", "column day");
        assertThat(VocabularyFiles.holdsTerms("columns")).isTrue();
        assertThat(VocabularyFiles.holdsTerms("ages")).isTrue();
        assertThat(VocabularyFiles.holdsTerms("markers")).isFalse();
    }
}
