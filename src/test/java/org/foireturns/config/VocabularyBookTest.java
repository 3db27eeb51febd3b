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

    private Map<String, List<String>> versions() throws ConfigMistakes {
        return config.load().words().lists().getOrDefault("versions", Map.of());
    }

    @Test
    void theSameFilesAreReadOnce() throws Exception {
        Words first = config.load().words();
        assertThat(config.load().words()).isSameAs(first);
    }

    @Test
    void aFileThatIsChangedAddedOrGoneIsSeen() throws Exception {
        assertThat(versions().get("number")).containsExactly("version");
        config.with("vocabulary/versions.yml", ConfigFolder.WORDS.replace("[version]", "[release]"));
        assertThat(versions().get("number")).containsExactly("release");
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
        config.with("vocabulary/versions.yml", ConfigFolder.WORDS + "later: [again]\n");
        assertThat(config.mistakes())
                .isEqualTo(config.mistakes())
                .singleElement()
                .asString()
                .contains("stands twice");
    }
}
