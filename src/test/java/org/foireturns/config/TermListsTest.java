package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermListsTest {
    @TempDir
    Path folder;

    ConfigFolder config;

    @BeforeEach
    void fill() throws IOException {
        config = ConfigFolder.in(folder);
    }

    @Test
    void theListsOfTheProjectAreSound() {
        assertThat(config.mistakes()).isEmpty();
    }

    @Test
    void aKeyOfNoKindIsAMistake() throws IOException {
        config.with("vocabulary/fillers.yml", "filler: [of]\nfilling: [the]\n");
        assertThat(config.mistakes())
                .singleElement()
                .asString()
                .startsWith("vocabulary/fillers.yml line 2")
                .contains("filling");
    }

    @Test
    void aValueThatTheKindHasNotIsAMistake() throws IOException {
        config.with("vocabulary/values.yml", "gender femail: [female]\n");
        assertThat(config.mistakes())
                .singleElement()
                .asString()
                .startsWith("vocabulary/values.yml line 1")
                .contains("female, male, other");
    }

    @Test
    void anAgeIsOneOrAMistake() throws IOException {
        config.with("vocabulary/values.yml", "of-age 0-11: [wee ones]\nof-age 16+: [grown]\n");
        assertThat(config.mistakes()).noneMatch(told -> told.contains("no age"));
        for (String key : List.of("of-age wee", "of-age", "of-age 9-4", "of-age unknown")) {
            config.with("vocabulary/values.yml", key + ": [wee ones]\n");
            assertThat(config.mistakes())
                    .singleElement()
                    .asString()
                    .startsWith("vocabulary/values.yml line 1")
                    .contains("names no age");
        }
    }

    @Test
    void aKindWhoseValueMayBeLeftOutSaysSo() throws IOException {
        config.with("vocabulary/values.yml", "means: [denotes]\nmeans plain: [is]\n");
        assertThat(config.mistakes())
                .singleElement()
                .asString()
                .startsWith("vocabulary/values.yml line 2")
                .contains("code, plainly, sign, or stands alone");
    }

    @Test
    void aKindWithoutTheValueThatItNeedsIsAMistake() throws IOException {
        config.with("vocabulary/time.yml", "week: [w/c]\n");
        assertThat(config.mistakes()).singleElement().asString().contains("from, to");
    }

    @Test
    void wordsThatAreWrittenMustBeThere() throws IOException {
        config.with("vocabulary/time.yml", "year-from: [year commencing]\n");
        assertThat(config.mistakes()).contains("vocabulary/time.yml: the list \"year-ending\" is missing");
    }

    @Test
    void aWordUnderTwoValuesOfOneKindIsAMistake() throws IOException {
        config.with("vocabulary/values.yml", "gender female: [girl]\ngender male:\n  - boy\n  - Girl\n");
        assertThat(config.mistakes())
                .singleElement()
                .asString()
                .startsWith("vocabulary/values.yml line 4")
                .contains("gender female", "line 1");
    }

    @Test
    void aWordMayStandUnderTwoKinds() throws IOException {
        config.with("vocabulary/columns.yml", "unknown: [none]\nnegation: [none]\n");
        assertThat(config.mistakes()).isEmpty();
    }
}
