package org.foireturns.read.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.foireturns.read.screen.Check.Answer;
import org.junit.jupiter.api.Test;

class ScreenRulesTest {
    @Test
    void settingsChangeTheAnswerToOneCheck() {
        ScreenRules rules = ScreenRules.of(Map.of("hidden-sheet", "ask", "comments", "set-aside"));
        assertThat(rules.answer(Check.HIDDEN_SHEET)).isEqualTo(Answer.ASK);
        assertThat(rules.answer(Check.COMMENTS)).isEqualTo(Answer.SET_ASIDE);
        assertThat(rules.answer(Check.IDENTIFIER)).isEqualTo(Answer.SET_ASIDE);
    }

    @Test
    void everyMistakeIsNamed() {
        assertThatThrownBy(() -> ScreenRules.of(Map.of("hiden-sheet", "ask", "comments", "no")))
                .hasMessageContaining("foi.screen.hiden-sheet is no check")
                .hasMessageContaining("hidden-sheet, cached-source")
                .hasMessageContaining("foi.screen.comments is one of set-aside, ask, pass");
    }

    @Test
    void whatMostFilesCarryNeverSetsAFileAside() {
        ScreenRules strict = ScreenRules.of(Map.of("properties", "set-aside", "local-path", "set-aside"));
        assertThat(strict.setsAside(List.of(Sighting.ofFile(Trace.AUTHOR, 2), Sighting.ofFile(Trace.SAVE_FOLDER, 1))))
                .isFalse();
        assertThat(strict.setsAside(List.of(Sighting.ofFile(Trace.PROPERTY, 1))))
                .isTrue();
    }

    @Test
    void everyCheckHasATrace() {
        for (Check check : Check.values()) {
            assertThat(Trace.of(check)).isNotEmpty();
        }
    }
}
