package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.foireturns.normalise.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are the same are not read twice, and any change of them is seen. */
@SuppressWarnings("NullAway.Init")
class VocabularyBookTest {
    @TempDir
    Path folder;

    private ConfigFolder config;

    @BeforeEach
    void fill() throws Exception {
        config = ConfigFolder.in(folder);
    }

    private Map<String, List<String>> genders() throws ConfigMistakes {
        return config.load().words().lists().getOrDefault("genders", Map.of());
    }

    @Test
    void theSameFilesAreReadOnce() throws Exception {
        Words first = config.load().words();
        assertThat(config.load().words()).isSameAs(first);
    }

    @Test
    void aFileThatIsChangedAddedOrGoneIsSeen() throws Exception {
        assertThat(genders().get("other")).containsExactly("other");
        config.with("vocabulary/genders.yml", ConfigFolder.WORDS.replace("[other]", "[xther]"));
        assertThat(genders().get("other")).containsExactly("xther");
        config.with("vocabulary/zebras.yml", "stripes: [black]\n");
        assertThat(config.load().words().lists()).containsKey("zebras");
        config.without("vocabulary/zebras.yml");
        assertThat(config.load().words().lists()).doesNotContainKey("zebras");
    }

    @Test
    void theSameWordsUnderAnotherNameAreOthers() throws Exception {
        config.with("vocabulary/zoos.yml", "stripes: [black]\n");
        assertThat(config.load().words().lists()).containsKey("zoos");
        config.without("vocabulary/zoos.yml").with("vocabulary/zebras.yml", "stripes: [black]\n");
        assertThat(config.load().words().lists()).containsKey("zebras").doesNotContainKey("zoos");
    }

    @Test
    void aMistakeIsToldEachTime() throws Exception {
        config.load();
        config.with("vocabulary/genders.yml", ConfigFolder.WORDS + "female: [again]\n");
        assertThat(config.mistakes())
                .isEqualTo(config.mistakes())
                .singleElement()
                .asString()
                .contains("stands twice");
    }
}
