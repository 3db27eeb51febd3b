package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.GridText;
import org.junit.jupiter.api.Test;

class CodeKeyTest {
    private static Map<String, String> key(String drawing) {
        return CodeKey.in(List.of(GridText.grid(drawing)), DrawnList.WORDS);
    }

    @Test
    void readsLinesAndPairsOfCells() {
        assertThat(key("| Key: 1 = Female, 2 = Male; 9 = Not known |"))
                .containsEntry("victim_gender 1", "Female")
                .containsEntry("victim_gender 2", "Male");
        assertThat(key("| 1 | Female |\n| 2 | Male |\n| SC | Snapchat |"))
                .containsEntry("victim_gender 2", "Male")
                .containsEntry("platform SC", "Snapchat");
    }

    @Test
    void aCodeWithTwoMeaningsHasNone() {
        assertThat(key("| 1 = Female |\n| 1 = Male |")).doesNotContainKey("victim_gender 1");
        assertThat(key("| 1 = Female |\n| 1 = Snapchat |")).hasSize(2);
    }

    @Test
    void otherLinesExplainNothing() {
        assertThat(key("| Female - 53 |\n| 13 - 15 |\n| 1 | 53 |")).isEmpty();
    }

    @Test
    void wordsBeforeACodeMustNameItsAxis() {
        assertThat(key("| Key: gender 1 = Male, 2 = Female |")).containsEntry("victim_gender 1", "Male");
        assertThat(key("| Table 1 - Male |")).isEmpty();
    }
}
